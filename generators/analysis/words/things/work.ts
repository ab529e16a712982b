/** Projects, staff, hiring, manufacturing, construction, legal, support, IT. */
export const WORK = `
Project: client project, work project, initiative | name, description, start_date, end_date, status, budget:money | Client, Team, Company | planned, active, on hold, completed |
Task: to-do item, todo item, to do item, work item, assignment task, chore, action point | title, description, due_date, priority(low/medium/high), status | Project, List, Milestone, Board, Employee, Sprint, Goal, Client, Matter, Event | todo, in progress, done | assign, complete
Subtask: sub task, checklist step | title, done:boolean | Task | |
TaskLog: work log, log entry | text, logged_at | Task | |
Checklist: check list | title | Task, Inspection | |
ChecklistItem: check item | title, done:boolean | Checklist | |
Milestone: project milestone | name, due_date, status | Project | open, reached |
Sprint: iteration | name, start_date, end_date, goal | Project | |
Board: kanban board, task board | name, description | Project, Team | |
List: board column, task list, shopping list, todo list | name, position:integer | Board | |
Card: board card, kanban card | title, description, due_date, position:integer | List | |
Label: colour label | name, color | | |
Bug: defect, bug report, issue report, software bug | title, description, severity, priority, status | Project, Release | open, in progress, resolved, closed | log
Issue: problem report, infrastructure issue, civic issue, reported issue | title, description, location, photo, status | Project, Category | reported, verified, resolved | report
Ticket: support ticket, helpdesk ticket, service ticket, support request | number, subject, description, priority, status | Customer, Category, Event, TicketType, Employee, Asset, Device | open, pending, resolved, closed |
TicketReply: ticket comment, ticket response | body | Ticket | |
KnowledgeArticle: help article, faq, knowledge base article, faq entry | title, body | Category | |
Incident: incident report, security incident, accident, safety incident | title, description, occurred_at, severity, status | Location, Site, Vehicle, Patient, Employee, Child | open, investigating, closed |
Risk: project risk, risk item | title, probability, impact, mitigation | Project | |
ChangeRequest: change order | title, description, status | Project | |
TimeEntry: timesheet entry, time log, hours worked, timesheet, work hours, time record, hour log, tracked time, service hours | date, hours:decimal, description, billable:boolean | Project, Task, Employee, Volunteer | | clock in, log hours
Employee: staff member, worker, team member, staff, personnel, employee profile, employee record, colleague, labourer | first_name, last_name, email, phone, job_title, hire_date, salary:money | Department, Company, Branch | active, inactive |
Department: division, business unit | name, description | Company | |
Position: job role, job title entry, designation | title, description, salary_range | Department | |
Team: work team, crew, squad, sports team | name, description | Department, League, Club, Tournament, Project, Coach | |
TeamMember: team membership, project member | role, joined_at | Team, Project | |
Shift: work shift, staff shift, staff schedule, work schedule, rota, roster entry, duty | start_at, end_at, role | Employee, Location, Event, Staff, Department, Team, Guard | |
Attendance: attendance record, check in record, presence, daily attendance, employee attendance, student attendance | date, check_in_at, check_out_at, status | Employee, Student, Child, Event, Class, Member, Session, Project, Site, Volunteer, Lesson, Course, Player | present, absent, late | attend
LeaveRequest: leave, time off, time-off request, vacation request, holiday request, leave application, absence, day off, absence request | start_date, end_date, type, reason, status | Employee, LeaveType | pending, approved, rejected, cancelled | 
LeaveType: leave category, absence type | name, days_per_year:integer, paid:boolean | | |
LeaveBalance: leave quota, leave allowance, leave entitlement, time off balance | year:integer, days_total:decimal, days_used:decimal | Employee, LeaveType | |
Holiday: public holiday, bank holiday | name, date | | |
Payslip: pay stub, paystub, pay slip, salary slip | period_start, period_end, gross_pay, net_pay | Employee, PayrollRun | |
PayrollRun: payroll, pay run, pay period, payroll period | period_start, period_end, status | | draft, approved, paid |
Deduction: withholding, salary deduction | type, amount | Payslip, Employee | |
Bonus: bonus payment, salary bonus | amount, reason, date | Employee | |
Benefit: employee benefit, staff benefit | name, description | Employee | |
Salary: wage, compensation record, salary record | amount, effective_date | Employee | |
PerformanceReview: appraisal, employee review, performance appraisal, performance evaluation | period, rating, comments, status | Employee | draft, submitted, completed |
Goal: objective, target goal, okr | title, target:decimal, due_date, status | Employee, Team | open, achieved, missed |
KeyResult: measurable result | title, target:decimal, current:decimal | Goal | |
Training: training session, training course, staff training, workshop training | title, date, description | Employee, Trainer | |
Certification: qualification, licence, license, professional certificate, accreditation | name, issued_on, expires_on, number | Employee, Volunteer | |
Skill: competence, competency | name, level | Employee, Candidate, Volunteer | |
Document: file record, legal document, employee document, uploaded document, attachment document | title, file, type, uploaded_at | Client, Employee, Project, Matter, Patient, Case, Property, Vehicle, Application, Claim, Student, Member | | 
Folder: directory, document folder | name | | |
Template: document template, form template | name, body | | |
EmailTemplate: mail template, message template, email message template | name, subject, body | | |
Signature: e-signature, digital signature | signed_at, name | Document, Contract | |
Approval: sign-off, approval step | decision, comment, decided_at | | |
Job: job posting, job listing, job opening, vacancy, job post, open position, job offer, job ad | title, description, location, type, salary_range, status | Company, Department, Employer | draft, open, closed | hire
JobApplication: application, job candidate application, applicant submission, candidate application | status, cover_letter, resume:file, applied_at, notes | Job, Candidate, Program | applied, shortlisted, interviewed, rejected, hired | apply
Candidate: applicant, job seeker, job applicant, candidate profile | first_name, last_name, email, phone, resume:file, status | Job | applied, interviewing, hired, rejected |
Interview: job interview, interview appointment | scheduled_at, type, notes, status | Candidate, JobApplication | scheduled, completed, cancelled | interview
InterviewFeedback: candidate feedback, interview evaluation | rating, comments | Interview | |
JobOffer: employment offer | salary:money, start_date, status | Candidate, JobApplication | sent, accepted, declined |
Resume: cv, curriculum vitae | title, file | Candidate | |
OnboardingTask: onboarding step, onboarding checklist | title, due_date, done:boolean | Employee | |
Matter: legal matter, legal case, court case, lawsuit | title, number, type, status, opened_on | Client | open, pending, closed |
Case: case file, support case | title, number, description, status, opened_on | Client, Customer | open, in progress, closed |
Hearing: court hearing, court date, court appearance | date, location, result | Matter, Case | |
Deadline: filing deadline, due item | title, due_date | Matter, Case, Project | |
CalendarEvent: calendar entry, calendar item, schedule entry | title, starts_at, ends_at, location | Matter, Project | |
Meeting: team meeting, board meeting | title, starts_at, duration, location, agenda:text, notes | Project, Client | scheduled, held, cancelled | meet
MeetingMinutes: meeting notes, minutes | content | Meeting | |
AgendaItem: agenda point | title, position:integer | Meeting | |
ActionItem: follow-up action, action | description, due_date, done:boolean | Meeting | |
Decision: resolution | title, description, decided_on | Meeting | |
Transcript: transcription, meeting transcript | text | Meeting, Recording | | transcribe
Summary: ai summary, meeting summary | content | Meeting, Document | | summarize
Recording: audio recording, meeting recording, audio file | title, file, duration, recorded_at | Meeting | | record
Note: memo, remark entry, sticky note, personal note, case note | title, content | Client, Patient, Contact, Candidate, Task, Appointment, Course, Lead, Book, Meeting, Deal | |
DailyReport: daily progress report, progress report, site diary, daily log, dpr | date, summary, weather, photos:image | Project, Site | |
Material: construction material, building material, supplies material | name, unit, quantity, unit_cost:money | Project, Supplier | |
MaterialRequest: material requisition, purchase request, supply request | quantity, needed_by:date, status | Project, Material | requested, approved, rejected, delivered |
Drawing: blueprint, plan drawing | title, version, file | Project | |
PunchItem: punch list item, snag, defect item | description, photo, status | Project | open, fixed |
Subcontractor: contractor company | name, trade, phone, email | Project | |
WorkOrder: job order, manufacturing order, production order, shop order, field job, service order | number, description, quantity, due_date, priority, status | Customer, Asset, Machine, Product | not started, in progress, completed |
Operation: work step, routing step, production step | name, sequence:integer, duration, status | WorkOrder, Job, WorkCenter | |
WorkCenter: work station, workstation, production line, work centre | name, capacity, position:integer | | |
Machine: production machine | name, serial_number, status | WorkCenter | running, idle, down |
BillOfMaterials: bom, parts list | version, quantity | Product | |
Part: component, spare part | name, number, price, stock:integer | Supplier, Product | |
QualityCheck: quality inspection, quality control, qc check | date, result, notes | Batch, WorkOrder, Product | passed, failed |
ScanEvent: barcode scan, qr scan, scan | scanned_at, type | Ticket, Job, Item | | scan
Movement: job movement, item movement | moved_at, from_location, to_location | Job, Item, Asset | |
Server: host machine, virtual machine | name, ip_address, status | | |
Deployment: software release, release | version, deployed_at, status | Project, Service | |
Monitor: uptime check, health check | name, url, interval:integer, status | | up, down |
Alert: system alert, warning alert | title, severity, triggered_at, status | Monitor, Sensor, Device, Patient, Vehicle, Zone | open, acknowledged, resolved |
Device: iot device, smart device, tracker device | name, serial_number, type, status | Customer, Location | online, offline |
Sensor: temperature sensor, iot sensor | name, type, unit, location | Device, Site | |
SensorReading: reading, measurement, data point, sensor data | value:decimal, recorded_at | Sensor, Device, Zone, Patient, Meter | | measure
MeterReading: electricity reading, energy reading, meter value, consumption reading | value:decimal, date | Meter, Installation | |
Meter: energy meter, water meter, electricity meter | number, type, location | Customer, Property | |
Installation: solar installation, photovoltaic installation, plant installation | name, address, capacity:decimal, installed_on | Customer | |
ApiKey: access key, api token | name, key, last_used_at | | |
Webhook: callback hook | url, event, active:boolean | | |
Dataset: data set | name, description, file | Project | |
Experiment: ab test, a/b test, trial experiment | name, hypothesis, status | Project | |
Model: machine learning model | name, version | Dataset | |
Chatbot: ai assistant bot, virtual assistant | name, prompt:text | | |
Conversation: chat, chat room, chat thread, chat session, message thread | title, started_at | Customer, Chatbot, Group | |
Message: chat message, direct message, private message, sms message, communication message | content, sent_at, read_at | Conversation, Customer, Client, Patient, Tenant, Group, Thread, Listing, Property | | message
Notification: notification message | title, body, read_at | Appointment, Event, Task | |
Reminder: reminder message, medication reminder | title, remind_at, message | Appointment, Task | | remind
Announcement: bulletin, broadcast, news announcement | title, content, published_at | Group, Class | | announce
AuditLog: audit trail, activity log, audit entry, access log, change history, action log, status history | action, description, logged_at | | |
Report: custom report | title, period_start, period_end | Project | |
Setting: app setting, configuration entry, system setting | key, value | | |
Integration: connected app, external connection | name, type, status | | |
ImportJob: data import, import batch | file, status, imported_at | | pending, done, failed |
`;
