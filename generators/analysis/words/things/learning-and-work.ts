/** Schools, e-learning, libraries, research; people at work, recruiting, pay, law, compliance, projects. */
export const LEARNING_AND_WORK = `
Faculty unit: academic department, school department | name, head | University | |
Degree program: study program, major, academic program, programme of study, course of study | name, level, duration | University, Department | |
Class section: course section, course offering, section group, course instance | code, capacity:integer, schedule | Course, Teacher, Semester | |
Gradebook: grade sheet, mark sheet, marksheet | name | Class | |
Student transcript: academic record, student record | issued_on:date, gpa:decimal | Student | |
Detention: sanction, misconduct report | date, reason | Student, Employee | |
Admission application: enrollment application, admission form, school application, student application | submitted_at, status | Applicant, School | submitted, in review, accepted, rejected |
Entrance exam: admission test, placement test | date, score:decimal | Applicant | |
Room allocation: room assignment, allotment, bed allocation | start_date, end_date | Room, Student | |
School bus: bus route assignment | number, capacity:integer | Route, School | |
Report comment: teacher comment, student remark | text:text | Student, Teacher | |
Rubric: grading rubric, marking scheme, grading criterion | name, points:integer | Assignment | |
Peer feedback: peer assessment | rating:integer, comment:text | Submission, Student | |
Learning goal: learning objective, learning outcome, target skill | title, description | Student, Course, Lesson | |
Learning unit: lesson unit, course section item, course chapter, topic unit, lecture unit | title, content:text, position:integer | Course, Module | |
Practice question: practice test, mock test, question item | text:text, difficulty | Topic, Subject | |
Question bank: question pool, item bank | name | Subject | |
Proctoring session: exam session, exam sitting, invigilation | starts_at, room | Exam | |
Exam schedule: exam timetable, exam date | date, room | Exam, Course | |
Tutor request: lesson request, tutoring request | subject, message:text, status | Student, Tutor | |
Learning streak: xp entry, experience point | amount:integer, earned_at | Student | |
Spaced repetition review: card review, review session | grade:integer, reviewed_at, next_due:date | Flashcard, Student | |
Course bundle: learning track, specialization track | title, description, price | Course | |
Alumni event: reunion, class reunion | title, date, location | School | |
Student council: student club, school club, extracurricular activity, extracurricular | name, description | School | |
Library item: publication copy | title, author, isbn, status | Library, Category | available, borrowed, reserved |
Reading room: study room, study room booking | name, capacity:integer | Library | |
Book request: acquisition request, purchase suggestion, book suggestion | title, author, status | Member | |
Book club: reading club, reading group | name, description | Book | |
Ebook: e-book, audiobook, audio book | title, author, file | Category | |
Paper: scientific paper, academic paper, article manuscript | title, abstract:text, doi, status | Author, Conference, Journal | draft, submitted, accepted, published |
Citation: bibliographic reference | text, url | Paper, Publication | |
Hypothesis: research question | text:text, status | Research project, Experiment | |
Field visit: site survey, field survey, farm visit | date, location, notes:text | Project, Farm | |
Interview note: research interview, user interview | date, notes:text | Participant response, Candidate | |
Annotation: label annotation, data label, comment mark | text, position | Document, Image | |
Employer: hiring company, recruiting company | name, website, industry | | |
Application stage: recruitment stage, interview stage, application status change | name, position:integer | Job posting | |
Interview round: interview slot, interview schedule, phone screen, screening interview | scheduled_at, type, status | Candidate, JobApplication | scheduled, done |
Scorecard entry: candidate evaluation, candidate score, interview score, evaluation score, candidate rating | rating:integer, comment:text | Candidate, Interview | |
Talent pool: candidate pool, talent list | name | | |
Background check: reference check, screening check | type, status, completed_on:date | Candidate, Tenant | requested, passed, failed |
Job alert: search alert, saved alert | query, frequency, active:boolean | Candidate | |
Employment contract: work contract, employee contract, labor contract, employment agreement | start_date, end_date, salary:money, type, file | Employee | |
Pay grade: salary grade, pay scale, salary structure, salary band, pay rate, hourly rate entry | name, min:money, max:money | Position | |
Salary component: pay component, earning item, pay item, allowance item | name, amount, type | Payslip, Employee | |
Tax bracket: tax slab | from:money, to:money, rate:decimal | | |
Work schedule: duty roster, shift plan, shift schedule, work plan, employee schedule | name, week_start:date, status | Employee, Department | draft, published |
Shift assignment: shift allocation, on-call duty, on-call shift | starts_at, ends_at | Employee, Shift | |
Shift request: shift bid, open shift, availability request | date, status | Employee, Shift | |
Clock event: clock-out, punch, time punch, time clock entry, attendance log, attendance entry | type(in/out), occurred_at | Employee | |
Org unit: organizational unit, cost unit | name, code | Company | |
One-on-one: 1:1 meeting, one on one meeting, check-in meeting | date, notes:text | Employee | |
Onboarding plan: onboarding program | name, start_date, status | Employee | |
Offboarding: separation | date, reason | Employee | |
Equipment assignment: asset assignment, device assignment, handover of equipment, asset checkout, equipment checkout, asset loan | assigned_on:date, returned_on:date | Employee, Asset, Equipment | |
Disciplinary case: hr case, employee complaint | description:text, status | Employee | open, resolved |
Vacation balance: holiday balance | days:decimal, year:integer | Employee | |
Contract clause: clause, contract term | title, text:text | Contract, Template | |
Contract version: contract revision, redline | number:integer, file | Contract | |
Signature request: signing request, e-signature request | sent_at, status | Document, Signer | sent, signed, declined |
Legal entity: counterparty, opposing party, case party | name, type, address | Contract, Case | |
Trademark: intellectual property | number, title, filed_on:date, status | Client | |
Compliance requirement: regulatory requirement, obligation, regulation item | title, description:text, due_date | | open, met |
Compliance check: compliance review | date, result, notes:text | Compliance requirement | |
Audit finding: audit issue, observation finding | description:text, severity, status | Audit, Inspection | open, closed |
Audit question: checklist question, inspection question | text, type | Audit, Checklist | |
Risk assessment: risk register entry, risk evaluation | title, likelihood:integer, impact:integer, mitigation:text | Project, Asset | |
Policy acknowledgement: policy acceptance, acknowledgement | acknowledged_at | Policy document, Employee | |
Subject request: deletion request, privacy request | type, received_on:date, status | | open, done |
Whistleblower report: anonymous report, ethics report, hotline report | text:text, status | | new, in review, closed |
Portfolio project: program of work, workstream, project portfolio | name, goal:text, start_date, end_date, status | Department | |
Project phase: phase of project, project stage, work package | name, start_date, end_date, status | Project | |
Project budget: budget item line, cost item, cost line, cost estimate line | amount, description | Project | |
Task dependency: predecessor | type | Task | |
Backlog item: product backlog item, user story card, backlog, story card | title, description:text, points:integer, status | Project, Sprint | |
Release: product release, app release | name, date, notes:text | Product, Project | planned, released |
Retro item: retro note, retrospective item | text, column | Sprint, Team | |
Standup: daily standup, stand-up, standup update, daily update, daily note | date, yesterday:text, today:text, blockers:text | TeamMember, Project | |
Status report: weekly report, project report, project status report, weekly update | period, text:text, status | Project | |
Resource booking: resource allocation, capacity plan | start_date, end_date, percent:integer | Employee, Project, Resource | |
Meeting attendee: meeting participant, invitee | status | Meeting | |
Time block: focus block, timer session | started_at, duration | Task | |
Note tag: notebook, note folder | name | Note | |
Stakeholder: interested party | name, role, email | Project | |
Lesson learned: lessons-learned entry | text:text | Project | |
Work request: intake request, creative request | title, description:text, status | Client, Department | |
Approval request: approval flow | status, decided_at, comment | Document, Expense, Request | pending, approved, rejected |
Change log entry: changelog, revision history, activity entry | text:text, changed_at | Document, Record | |
`;
