/** Education, health, care, clubs, events, media, community, farming, public services. */
export const SOCIETY = `
Course: class course, training program, online course, curriculum, subject course | title, description, start_date, end_date, price, max_students:integer | Teacher, Instructor, Department, Category, Program, School, Subject | draft, published, archived |
Lesson: lecture, course lesson, tutoring session, private lesson, course unit | title, starts_at, duration, content:text, type | Course, Tutor, Module, Student, Teacher, Class | planned, held, cancelled | teach
Module: course module, learning module, chapter | title, position:integer | Course | |
CourseMaterial: course content, learning material, study material, lecture material, course media | title, file, type | Course, Lesson | |
LiveLecture: live session, live class, webinar, live stream | title, starts_at, url | Course | |
Class: gym class, fitness class, school class, yoga class, group class | name, starts_at, duration, capacity, location | Instructor, Trainer, Teacher, Course, School, Subject | scheduled, cancelled |
Session: workout session, therapy session, training session, coaching session, practice session | starts_at, duration, notes, status | Client, Coach, Patient, Trainer, Class | planned, completed, cancelled |
Enrollment: enrolment, course registration, course enrollment, student enrollment | enrolled_at, status | Course, Student, Class, Program, Child, Lesson | active, completed, dropped | enroll, enrol
Registration: event registration, sign-up, signup, rsvp | registered_at, status | Event, Player, Participant, Class, Tournament, Course, Camp, Member, Student, Race, Conference | pending, confirmed, cancelled | register, rsvp, sign up
Student: pupil, learner record, school student | first_name, last_name, email, date_of_birth, grade_level | Class, Parent, School | |
Teacher: lecturer, instructor, professor, educator | first_name, last_name, email, subject | School, Department | |
Tutor: private tutor, hired tutor | name, email, subjects, hourly_rate:money | | |
Parent: guardian, parent or guardian, caretaker of child | name, email, phone | | |
School: college, university, academy, institute | name, address, phone | | |
Subject: school subject | name, code | | |
Grade: mark, student grade, score entry | value:decimal, date, comment | Student, Assessment, Submission, Course, Subject, Exam | | grade
Assessment: test, assessment item, evaluation test | title, due_date, max_score:integer | Course | |
Exam: examination, final exam | title, date, duration, max_score:integer | Course, Subject | |
Quiz: online quiz, trivia quiz | title, description, time_limit | Course, Lesson | |
Question: quiz question, survey question, exam question | text, type, position:integer | Quiz, Survey, Exam, Form, Listing | | ask
Answer: response, quiz answer, survey answer, question answer | text, correct:boolean | Question | | answer
QuizAttempt: quiz result, test result, attempt | score:integer, started_at, finished_at | Quiz, Student | |
Assignment: homework, coursework | title, description, due_date | Course, Class | | assign
Submission: assignment submission, homework submission, entry submission | file, submitted_at, grade:decimal, feedback:text | Assignment, Student, Contest, Assessment | submitted, graded | submit
Certificate: completion certificate, diploma, donation certificate | number, issued_on, file | Course, Student, Donation, Employee, Member | |
Badge: achievement, award badge, trophy | name, description, icon | Course, User | |
Flashcard: study card | front:text, back:text | Deck | |
Deck: flashcard deck, card deck | name, description | | |
Timetable: class schedule, school timetable | name, term | School, Class | |
Term: semester, academic year, school year | name, start_date, end_date | School | |
Classroom: lecture room, lab room | name, capacity | School | |
Scholarship: bursary, study grant | name, amount, deadline | Student | |
Book: library book, novel, textbook, publication title | title, author, isbn, published_year:integer, copies:integer | Author, Category, Library | |
BookCopy: copy of book, book item | barcode, condition, status | Book | available, on loan, lost |
BookReservation: book hold, library hold | reserved_at, expires_at, status | Book, Member | |
Author: writer of book | name, biography:text | | |
Publisher: publishing house | name | | |
Library: public library | name, address | | |
Member: library member, gym member, club member, association member, patron, member profile | first_name, last_name, email, phone, joined_on, status | Club, MembershipPlan, Team | active, inactive |
Membership: club membership, gym membership, membership record | start_date, end_date, amount, status | Member, MembershipPlan, MembershipType | active, expired, cancelled | join
MembershipPlan: membership type, membership level, membership tier, membership package | name, price, duration, description | | |
Child: kid, toddler, infant, children | first_name, last_name, date_of_birth, allergies, notes, photo | Parent, Class, Family | |
Family: household | name, address | | |
CheckIn: check-in, checkin, check in log, sign-in, check-out, clock-in | checked_in_at, checked_out_at | Child, Member, Event, Visitor, Location, Ticket, Volunteer, Employee, Site | | check in
Activity: scheduled activity, activity session, daily activity | name, description, scheduled_at | Child, Group, Lead | |
Incident report: accident report | description, occurred_at | Child | |
EmergencyContact: emergency person, emergency contact person | name, phone, relationship | Employee, Child, Volunteer, Patient, Student, Player | |
Patient: clinic patient, patient record, medical patient | first_name, last_name, date_of_birth, gender, phone, email, address, allergies, medical_history | Doctor, Owner | |
Doctor: physician, specialist doctor, dentist, practitioner | name, email, specialty, phone | Department, Clinic | |
Nurse: care nurse | name, email, phone | | |
Clinic: medical practice, hospital, medical center, health center | name, address, phone, opening_hours | | |
MedicalRecord: health record, clinical record, medical history record, patient file, chart record | date, diagnosis, notes, treatment:text | Patient, Doctor, Pet, Appointment | |
Diagnosis: medical diagnosis | code, description, date | Patient, Visit | | diagnose
Treatment: therapy, medical treatment, procedure | name, description, date, notes, cost:money | Patient, Appointment, Animal, Pet, Doctor, Tooth | planned, ongoing, completed | treat
TreatmentPlan: care plan, therapy plan, treatment program | title, start_date, end_date, goals:text | Patient | |
Prescription: medicine prescription, drug prescription | medication, dosage, frequency, duration, instructions | Patient, Doctor, Appointment, Medication, Pet | active, completed | prescribe
RefillRequest: prescription refill, refill | requested_at, status | Prescription | pending, approved, refused |
Medication: medicine, drug, pharmaceutical | name, dosage, form, stock:integer | Prescription | |
MedicationLog: medication intake, dose log, dose | taken_at, dose, notes | Medication, Patient | |
LabTest: lab result, laboratory test, blood test, medical test | name, result, date, unit | Patient | ordered, completed |
Vaccination: vaccine record, immunization, immunisation | vaccine, date, next_due_date | Patient, Pet, Child, Animal | | vaccinate
VitalSign: vitals, vital signs reading, blood pressure reading, health metric | type, value:decimal, recorded_at | Patient | |
Symptom: symptom log | name, severity:integer, date | Patient | |
Allergy: allergy entry | name, severity | Patient | |
InsuranceProvider: insurer, insurance company | name, phone | | |
Referral: patient referral, friend referral, customer referral | status, referred_at, notes | Patient, Customer, Doctor, Player | pending, completed | refer
Therapist: counselor, counsellor, psychologist, physiotherapist | name, email, specialty | | |
Caregiver: carer, home care worker | name, phone, email | | |
Ward: hospital ward | name, capacity | | |
Bed: hospital bed | number, status | Ward, Room | free, occupied |
Donor: blood donor, sponsor donor, benefactor | name, email, phone | | |
BloodDonation: blood unit | blood_type, date, quantity:integer | Donor | |
Pet: dog, cat, companion animal | name, species, breed, date_of_birth, gender, weight:decimal | Owner | |
Owner: pet owner, animal owner, horse owner | name, email, phone, address | | |
Animal: livestock, cow, horse, shelter animal, cattle, sheep, goat | name, tag_number, species, breed, gender, birth_date, status | Farm, Pen, Owner, Shelter, Category, Species | active, sold, dead |
Adoption: adoption application, pet adoption, adoption request | date, status, notes | Animal, Pet, Adopter | requested, approved, completed, rejected | adopt
Shelter: animal shelter | name, address, phone | | |
Farm: ranch, farmstead | name, location, type | Farmer | |
Field: plot, farm field, parcel of land, greenhouse | name, area:decimal, soil_type | Farm | |
Crop: plant crop, planting, cultivation | name, variety, planted_on, harvest_on, status | Field, Farm | planted, growing, harvested | plant
Harvest: yield record, crop harvest | date, quantity:decimal, quality | Crop, Field | | harvest
Pen: animal pen, barn, stable, stall, coop | name, type, capacity | Farm | |
MilkProduction: milk record, milk yield, milking | date, morning_yield:decimal, evening_yield:decimal, total_yield:decimal | Animal | |
WeightRecord: weight log, weight entry, growth record, body measurement, weigh-in | weight:decimal, date | Animal, Client, Member, Patient | | weigh
BreedingRecord: breeding, breeding event, mating, insemination | date, method, outcome | Animal | | breed
FeedRecord: feeding, feed log, feeding record, feed consumption | feed_type, quantity, cost:money, date | Animal, Pen | | feed
HealthRecord: veterinary record, animal health record, vet visit, veterinary care, animal treatment | date, condition, treatment, cost:money, notes | Animal, Pet | |
LaborRecord: labor log, labour record, labour log | date, activity_type, hours:decimal, cost:money | Animal, Pen, Project, Employee, Field | |
Plant: houseplant, garden plant, tree | name, species, location, watering_interval:integer | Garden | |
Garden: community garden | name, location | | |
Tree: urban tree | species, location, planted_on | | |
Event: church service, gathering, conference, festival, concert, event listing, meetup event, jamboree | name, description, starts_at, ends_at, location, capacity, image, status | Venue, Organizer, Category, Project, Club, Group, Team | draft, published, cancelled |
Venue: event venue, event location, hall | name, address, capacity | | |
TicketType: ticket tier, ticket category, pass type | name, price, quantity | Event | |
EventTicket: event pass, admission ticket | code, price, status | Event, TicketType | valid, used, cancelled |
Attendee: participant, event guest, event attendee, delegate, conference attendee, ticket holder | name, email, phone | Event, Ticket | |
Speaker: presenter, keynote speaker | name, bio, photo | Event | |
Talk: presentation, conference session, keynote | title, abstract:text, starts_at | Event, Speaker | |
Sponsor: event sponsor, sponsorship | name, logo:image, website, level | Event | | sponsor
Exhibitor: booth, stand | name, number | Event | |
Invitation: event invitation, guest invitation, invite | email, status, sent_at | Event, Guest | sent, accepted, declined | invite
Volunteer: volunteer profile, helper | name, email, phone, skills, active:boolean | Organization, Location | |
VolunteerOpportunity: volunteering opportunity, volunteer role, volunteer position | title, description, date | Event | |
VolunteerShift: volunteer signup, volunteer schedule, volunteer assignment | starts_at, ends_at | Volunteer, Event, VolunteerOpportunity | | volunteer
Beneficiary: aid recipient, service recipient | name, phone, address | Project, Program | |
Program: programme, assistance program, government program | name, description, start_date, end_date | | |
Chapter group: local chapter | name, location | | |
Club: association, society club | name, description | | |
Group: small group, ministry, community group, interest group, user group, friend group | name, description, type | | |
GroupMember: group membership, group participant | role, joined_at | Group | | join
GroupEvent: group activity, group meeting | title, date, location | Group | |
PrayerRequest: prayer | content, anonymous:boolean | | | pray
Sermon: homily, sermon recording | title, date, file, speaker | | |
Media: media item, media file, podcast, video recording | title, file, type | | |
Bulletin item: church bulletin | title, file, date | | |
Song: music track, hymn | title, artist, duration, file | Album, Playlist | |
Album: music album, photo album, gallery album | title, description, release_date | Artist | |
Playlist: song list | name, description | | |
Artist: musician, band, performer | name, bio, genre | | |
Gig: show performance, live show, performance | date, venue, fee:money | Artist, Venue | |
Movie: film, motion picture | title, description, release_year:integer, genre, duration | Director | |
Series: tv series, web series, post series, show series | title, description | | |
Episode: podcast episode, tv episode | title, number:integer, duration, file | Series, Podcast | |
Video: video clip, course video, short video | title, description, url, duration | Channel, Course | |
Channel: video channel, youtube channel | name, description | | |
Screening: movie showing, film screening | starts_at, price | Movie, Screen | |
Photo: picture, photograph, image upload, gallery image | file:image, caption | Album, Listing, Property, Project, Event, Vehicle, Group, Artifact, Trip, Recipe | |
Artwork: painting, sculpture, art piece | title, medium, year:integer, price, image | Artist, Exhibition | |
Artifact: artefact, treasure, museum object, museum piece, museum item, exhibit piece | name, description, image, origin, acquired_on | Collection, Exhibition, Room | |
Exhibition: exhibit, museum exhibition | title, start_date, end_date, description | Museum, Venue | |
Museum: art gallery, gallery | name, address | | |
Post: blog post, article, social post, forum post, draft post, story post, feed post | title, content:text, image, status, published_at | Category, Author, Group, Thread, Series, Topic, Tag | draft, published | publish, post
Comment: post comment, user comment, reply | content | Post, Article, Task, Ticket, Issue, Photo, Recipe, Video, Event, Project, Comment, Bug | | comment, reply
Reaction: like, upvote, favourite, emoji reaction | type | Post, Comment, Photo | | like, react
Vote: poll vote, ballot vote | value:integer | Poll, Issue, Idea, Candidate, Post, Comment, Question, Proposal, Election, Option | | vote
Follow: follower, following, author subscription | | | | follow
Block: blacklist, user block, blocked user | reason | | | 
Flag: abuse report, content report, content flag, reported content | reason, status | Post, Comment, Listing, Issue | open, resolved | flag
Tag: hashtag, keyword tag, topic tag | name | | | tag
Topic: discussion topic, forum topic | title, description | Forum | |
Thread: discussion thread, forum thread, discussion | title, locked:boolean | Forum, Course, Group | |
Forum: discussion board, message board | name, description | | |
Bookmark: saved item, saved post, favorite, saved listing, saved search | note, saved_at:datetime | Post, Listing, Article | | bookmark, save
Profile: user profile, author profile, public profile | display_name, bio, avatar:image, location | | |
Review: customer review, product review, course review, testimonial, rating and review | rating, comment:text | Product, Service, Property, Restaurant, Course, Booking, Order, Dish, Doctor, Guide, Seller, Driver, Movie, Book, Hotel, Game, Recipe, Trip | | review
Rating: star rating, user rating | score:integer, comment:text | Product, Job, Contract, Driver, Movie, Recipe, Book, Course | | rate
Feedback: feedback form, user feedback, customer feedback | content:text, rating | Event, Service, Product, Booking, Candidate, JobApplication, Course, Interview, Customer | |
Suggestion: feature request, idea, recommendation idea, proposal idea | title, description, status | | | suggest
Recommendation: ai recommendation, personalised suggestion | text, reason | Customer, Product | | recommend
Complaint: grievance, customer complaint, citizen complaint | subject, description, status | Customer, Department | open, in progress, resolved | complain
Dispute: conflict case, order dispute | reason, description, status | Order, Contract, Booking | open, resolved | dispute
Poll: opinion poll, voting poll | question, closes_at | Group | open, closed |
PollOption: poll choice | label, position:integer | Poll | |
Survey: questionnaire, feedback survey | title, description, status | | draft, open, closed | survey
SurveyResponse: survey submission, form response, survey answer sheet | submitted_at, answers:json | Survey, Form | |
Form: intake form, application form, custom form | title, description | | |
FormField: form question | label, type, required:boolean | Form | |
Election: voting election | title, starts_at, ends_at, status | | |
Petition: citizen petition | title, description, goal:integer | | | 
Permit: building permit, permit application, licence application | number, type, applied_on, status | Applicant, Citizen | submitted, approved, rejected |
Citizen: resident, inhabitant | name, email, address | | |
League: sports league, tournament league | name, season | | |
Season: league season | name, start_date, end_date | League | |
Tournament: competition, championship, cup, contest | name, start_date, end_date, location, status | League | upcoming, ongoing, finished |
Match: game, fixture, league match | date, home_score:integer, away_score:integer, location, status | Team, League, Tournament, Venue, Season, Referee | scheduled, played |
Player: athlete, league player, team player, sportsman | first_name, last_name, position, jersey_number:integer, date_of_birth | Team | |
Coach: team coach, sports coach | name, email, phone | Team | |
Draft: player draft, league draft | date, rounds:integer | League | |
DraftPick: pick, draft selection | number:integer, round:integer | Draft, Team, Player | |
Trade: player trade, trade offer | date, status | Team | proposed, accepted, rejected | trade
PlayerStat: statistic, player statistics, performance stat, match statistic | name, value:decimal | Player, Match | |
Leaderboard: ranking table | name, category, period | | |
LeaderboardEntry: ranking, standings entry | rank:integer, score:integer | Leaderboard, Player | |
Score: game score, points score | value:integer, scored_at | Player, Game, Match | | score
Court: tennis court, sports court, pitch | name, type, surface | Club, Venue | |
Trainer: personal trainer, fitness instructor, gym trainer | name, email, specialty | Gym | |
Gym: fitness center, fitness studio, studio | name, address | | |
Workout: exercise session, training workout | name, date, duration, notes | Member, Client, WorkoutPlan | | work out
WorkoutPlan: training plan, fitness plan, exercise program, workout program | name, description, weeks:integer | Trainer, Client | |
Exercise: workout exercise | name, description, muscle_group | Workout, WorkoutPlan | |
ExerciseSet: workout set, set | reps:integer, weight:decimal | Exercise, Workout | |
Habit: daily habit, routine | name, frequency, target:integer | | |
HabitLog: habit entry, habit completion | date, done:boolean | Habit | |
MoodEntry: mood log, mood | mood, date, notes | | |
JournalEntry: diary entry, journal | date, title, content:text | | |
FoodLog: meal log, calorie entry, food diary entry | date, calories:integer, notes | Food | |
Challenge: fitness challenge, coding challenge | title, description, start_date, end_date | | |
Wedding: marriage ceremony | date, venue, budget:money | | |
Gift: present, registry gift | name, price, url, reserved:boolean | Wedding, Registry | |
Registry: gift registry, gift list | name, event_date | | |
Photo session: photo shoot, photoshoot | date, location, price | Client | |
Stylist: hairdresser, barber, beautician | name, phone, specialty | Salon | |
Salon: beauty salon, hair salon, spa, barbershop | name, address, phone | | |
Collar tag: animal tag | number | Animal | |
Influencer: content creator, social media creator | name, email, platform, price_per_post:money, active:boolean | | |
Pool: influencer pool, talent pool | name, description | | |
Platform: social platform, social media platform | name | | |
Link: short link, url link, shared link | url, title, clicks:integer | | |
LinkClick: click, visit log | clicked_at, referrer | Link | |
Page: web page entry, landing page entry | title, slug, content:text | | |
Game: board game, video game | title, description, genre | | |
Quest: mission | title, description, points:integer | Game | |
Level: game level | number:integer, name | Game | |
Character: game character, fictional character | name, description | Game, Story | |
Story: short story, user story entry | title, content:text | | |
Quotation: famous quote | text, author | | |
Word: vocabulary word, dictionary word | term, translation, language | Deck | |
Language: spoken language | name, code | | |
Consent: consent record, opt-in | given_at, type | Patient, Customer | |
WaterLog: water intake | amount:integer, logged_at | | |
Spot: surf spot, fishing spot, hiking spot | name, location, description | | |
Trail: hiking trail | name, length:decimal, difficulty | | |
LostItem: lost item, found item, lost and found item | title, description, location, date, status | | lost, found, returned |
Carpool: ride share, shared ride | origin, destination, departs_at, seats:integer | Driver | |
Mentor: career mentor | name, expertise, bio | | |
Mentorship: mentoring relationship | started_on, goals:text, status | Mentor, Mentee | |
Grave: burial plot, cemetery plot | number, location | | |
Sample: lab sample, specimen | number, collected_at, type, status | Patient, Experiment | |
Study: clinical study, research study | title, start_date, end_date, status | | |
Publication: research paper, journal article | title, year:integer, doi, abstract:text | Author | |
Researcher: principal investigator | name, email | Study | |
Weather station: meteo station | name, location | | |
Bottle: wine bottle, wine | name, vintage:integer, region, quantity | Cellar | |
Cellar: wine cellar | name | | |
Beer: brew, craft beer | name, style, alcohol:decimal | Brewery | |
Delivery slot: delivery window | starts_at, ends_at, capacity | | |
LaundryOrder: laundry, wash order | picked_up_at, weight:decimal, status | Customer | |
CleaningJob: cleaning booking, cleaning visit | scheduled_at, duration, address, status | Client, Cleaner | |
Repair: repair job, repair order | description, cost:money, status | Vehicle, Device, Customer | received, in repair, done | repair
Garage: workshop garage, auto shop | name, address | | |
Boat: yacht, ship, vessel | name, type, length:decimal | Owner, Marina | |
Berth: mooring | number, length:decimal | Marina | |
Marina: harbour | name, location | | |
Candidature: political candidate | name, party | Election | |
Bug bounty: vulnerability report | title, severity, status | | |
Toy: toy item | name, age_group | | |
Costume: outfit, garment, clothing item | name, size, color | | |
Invention: patent | title, number, filed_on | | |
`;
