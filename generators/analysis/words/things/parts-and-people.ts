/** Parts that records of many domains have, and people of whom records are kept. One concept a line; the notation is explained in `../read-concepts.ts`. */
export const PARTS_AND_PEOPLE = `
Attachment: file attachment, attached file, attached document | file, name, description | Task, Ticket, Message, Issue, Expense, Project, Document, Note, Invoice | |
UploadedFile: uploaded file, stored file | file, name, size:integer | Folder, Project | |
Result: test result, exam result, race result, match result, analysis result, search result entry | value, date, notes | Exam, Student, Match, Experiment, Sample, LabTest, Patient, Quiz, Race | |
Request: service ticket, user request, customer request, purchase request, approval request, special request, support request | title, description, status, requested_at | Customer, Employee, Department, Project, Item | open, approved, rejected, completed | request
Update: project update, progress update, news item, campaign update, news article, news | title, body:text, date | Project, Campaign, Case, Incident, Issue | |
Progress: progress record, progress entry, learning progress, course progress, lesson progress, user progress | percent:integer, completed:boolean, date | Lesson, Course, Student, Goal, Member, Client, Module | |
Renewal: contract renewal, membership renewal, license renewal, policy renewal | due_date, renewed_on, status | Contract, Membership, Policy, Lease, Certification, Subscription | pending, renewed, lapsed | renew
Insurance: insurance record, insurance certificate, vehicle insurance, health insurance | provider, policy_number, start_date, end_date, premium:money | Vehicle, Patient, Property, Equipment, Pet, Employee | |
Metric value: metric, measured metric, performance metric, data point | name, value:decimal, recorded_at | Campaign, Goal, Project, Server, Model, Team | |
Section: chapter section, form section, survey section, report section, page section | title, position:integer, content:text | Page, Course, Survey, Form, Document, Report, Venue, Library | |
Step: workflow step, recipe step, process step, procedure step, instruction step, approval step | title, description, position:integer | Recipe, Workflow, Procedure, Goal, Checklist, Protocol | |
Day plan: itinerary day, trip day, plan day, training day | date, title, notes | Trip, Itinerary, WorkoutPlan, MealPlan, Tour | |
Entry: log entry, contest entry, competition entry, list entry, register entry | title, date, content:text | Journal, Challenge, Tournament, List | |
Experience: work experience, job experience, professional experience, employment history | title, company, start_date, end_date, description | Profile, Candidate, Resume, Employee | |
Education: education history, degree, qualification, academic qualification | institution, degree, field, start_date, end_date | Profile, Candidate, Resume, Employee | |
Person: individual record, family person, household person | first_name, last_name, email, phone, birth_date | Family, Household, Incident, Organization | |
Technician: field technician, service technician, repair technician | name, email, phone, skills | Team, Branch | |
Mechanic: car mechanic | name, phone, specialty | Garage | |
Operator: machine operator, plant operator | name, email, phone | Machine, Shift, WorkCenter | |
Judge: jury member, contest judge, competition judge | name, email, bio | Tournament, Hackathon, Award, Challenge | |
Guide: tour guide, travel guide, local guide | name, email, phone, languages, bio | Tour, Museum | |
Organizer: event organizer, event organiser, tournament organizer | name, email, phone, website | | |
Lawyer: attorney, solicitor, advocate, counsel, legal counsel | name, email, phone, specialty, license_number | Firm, Department | |
Director: film director, movie director | name, biography | | |
Actor: actress, cast member, performer actor | name, email, phone, biography | Production, Movie | |
Crew: film crew, crew member, ground crew, cleaning crew, work crew | name, role, phone | Production, Flight, Job | |
Waiter: waitress, serving staff | name, phone | Restaurant | |
Chef: head chef, cook profile | name, phone, specialty | Restaurant, Kitchen | |
Librarian: library clerk | name, email | Library | |
Seller: merchant, shop seller, marketplace seller | name, email, phone, description, rating:decimal | Store, Market | |
Provider: service provider, care provider, healthcare provider | name, email, phone, description, address | Service, Category | |
Agent: real estate agent, insurance agent, sales agent, travel agent, broker, realtor | name, email, phone, license_number | Agency, Branch, Company | |
Agency: travel agency, real estate agency, marketing agency, modelling agency, talent agency | name, address, phone, email | | |
Policyholder: insured, insured person, insured party, policy holder | name, email, phone, address | | |
Guarantor: co-signer, loan guarantor | name, phone, address | Loan, Lease | |
Collateral: loan collateral, pledged asset | description, value:money | Loan | |
Borrower: loan applicant, debtor | name, email, phone, address | | |
Investor: angel investor, lender profile | name, email, phone | Company | |
Recipient: campaign recipient, gift recipient, message recipient | name, email, phone | Campaign, Message, Survey, Delivery | |
Signer: signatory, document signer | name, email, signed_at | Document, Contract | pending, signed, declined |
Interviewer: panel member, interview panel | name, email | Interview | |
Gardener: allotment holder, plot holder | name, email, phone | Garden, Field | |
Resident: building resident, care home resident, apartment resident, occupant of room | name, email, phone, date_of_birth | Unit, Room, Building | |
Inmate: prisoner, detainee | name, number, date_of_birth, sentence | Cell, Ward | |
Soldier: recruit, cadet, officer cadet | name, rank, unit | Team | |
Officer: police officer, patrol officer, case officer | name, badge_number, rank | Station, Department | |
Firefighter: responder, first responder, rescuer | name, phone, qualification | Station, Team | |
Model profile: fashion model, talent, talent profile | name, height:integer, photo, bio | Agency | |
Dancer: ballet dancer, dance student | name, level, phone | Class, Team | |
Singer: choir member, chorister, vocalist | name, email, phone, voice_part | Choir, Team | |
Choir: chorus, orchestra, ensemble, brass band | name, description | | |
Rider: horse rider, riding student, cyclist | name, phone, level | Club, Team | |
Swimmer: swim student, skater, skier, climber, gymnast | name, date_of_birth, level | Club, Team, Class | |
Runner: race participant, marathon runner, triathlete | name, email, bib_number, birth_date | Race, Club, Team | |
Pilot: flight instructor, captain, co-pilot | name, license_number, hours:decimal | Flight, Club | |
Skipper: boat captain, sailor, crew sailor | name, phone, license_number | Boat | |
Sitter: pet sitter, babysitter, dog walker, walker, nanny | name, email, phone, hourly_rate:money, bio | | |
Cleaner: housekeeper, cleaning staff, maid | name, phone | Team | |
Interpreter: translator, language interpreter | name, languages, email | | |
Photographer: videographer, wedding photographer | name, email, phone, website | | |
Celebrant: officiant, dj, master of ceremony | name, phone | Wedding, Event | |
Sponsor level: sponsorship tier, sponsorship package, sponsor tier | name, price, benefits:text | Event | |
Award: prize category, recognition, employee award, honour, honor | name, description, date | Employee, Event, Player, Student, Film | |
Nomination: nominee, award nomination | reason:text, status | Award, Employee, Candidate | submitted, shortlisted, won | nominate
Option: answer option, choice, answer choice, question option, multiple choice option | text, position:integer, correct:boolean | Question, Poll | |
Amendment: contract amendment, addendum, contract change | title, date, description | Contract, Lease | |
Cancellation: booking cancellation, cancelled booking, cancellation request | reason:text, cancelled_at, refund:money | Booking, Order, Subscription, Appointment | | 
Extra: add-on, addon, extra service, optional extra, upsell item, topping | name, price | Booking, Room, MenuItem, Service, Product | |
OpeningHours: opening hours, business hours, working hour, office hour, operating hours | weekday, opens_at:time, closes_at:time | Store, Restaurant, Clinic, Location, Branch | |
Holiday closure: closing day, closed day, day off, blackout date | date, reason | Store, Restaurant, Location, Provider | |
PackingItem: packing list, packing list item, luggage item | name, quantity, packed:boolean | Trip | |
Handover: shift handover, key handover, handover report, handover protocol | date, notes | Shift, Rental, Property, Unit | | hand over
ShiftSwap: shift swap request, shift trade, swap request | reason, status | Shift, Employee | requested, approved, rejected | swap
Break: break time, lunch break, work break | starts_at, ends_at | Shift, TimeEntry, Employee | |
Escalation: escalation record, escalated case | reason, escalated_at, level:integer | Ticket, Case, Complaint | open, resolved | escalate
Postmortem: incident review, root cause analysis, root cause | summary, cause:text, actions:text | Incident | |
Communication: communication record, correspondence, contact log, client communication, letter log | date, channel(email/phone/letter/meeting), subject, content:text | Client, Contact, Matter, Lead, Student, Parent | |
Judgment: verdict, ruling, court order, court decision | date, summary | Case, Hearing | |
Court case: lawsuit, court proceeding, litigation, legal case, legal matter | number, title, court, status, filed_on | Client, Lawyer | open, pending, closed |
Disease: plant disease, illness, health condition, medical condition | name, symptoms, treatment | Plant, Animal, Crop, Patient | |
Growth: growth entry, growth measurement | date, height:decimal, weight:decimal | Child, Plant, Animal | |
Birth: calving, lambing, farrowing, birth record | date, weight:decimal, notes | Animal, Litter | |
Death: mortality, death record, mortality record | date, cause | Animal, Herd | |
Foster: foster placement, foster home, foster family, foster parent | name, phone, address | Animal, Child, Shelter | |
Queen: queen bee | year:integer, marking_color, origin | Hive | |
LostReport: lost pet report, missing person report, missing report, lost and found report | description, last_seen, date | Pet, Item | open, found, closed |
Diet: diet plan, feeding plan, nutrition plan, dietary plan | name, description, start_date | Animal, Pet, Patient, Client, Member | |
Yield: crop yield, production yield, output record | date, quantity:decimal | Crop, Field, Machine, ProductionRun | |
Scrap: reject, rejected part, waste record, food waste | quantity, reason, date | ProductionRun, Machine, Part, Ingredient | |
Failure: breakdown, machine breakdown, malfunction, machine failure, fault, fault report | description, occurred_at, severity | Machine, Equipment, Device, Vehicle | reported, repaired | 
Desk: hot desk, workstation, workplace desk, coworking desk | number, location, status | Floor, Room, Office | free, occupied |
Elevator: lift, escalator | number, location | Building | |
Camera: security camera, ip camera | name, location, status | Site, Building, Location | |
Threshold: alert threshold, limit value, alarm limit | metric, minimum:decimal, maximum:decimal | Sensor, Device | |
Command: device command, remote command | name, sent_at, status | Device | |
TrackingEvent: tracking update, shipment event, shipment status, shipping update | status, location, occurred_at | Shipment, Delivery, Order | |
Stop: route stop, bus stop, delivery stop, tram stop, pick-up point, pickup point | name, address, position:integer, arrival_time | Route, Trip, Line, Bus | |
Line: bus line, train line, metro line, tram line, production line, assembly line | name, number | | |
DeliveryItem: delivery line, delivery note item, shipped item | quantity | Delivery, Product, Shipment | |
DeliveryNote: packing slip, waybill, bill of lading, goods note, consignment note | number, date | Delivery, Order, Shipment | |
Customs declaration: customs entry, customs clearance, import declaration, export declaration | number, date, status | Shipment | draft, submitted, cleared |
Exchange: book exchange, item exchange, swap, trade request, swap offer, barter | status, requested_at, notes | Item, Book, Listing | proposed, accepted, completed, declined | exchange
Copy: item copy, dvd copy, physical copy | barcode, condition, status | Book, Movie, Game | available, on loan, lost |
Genre: music genre, book genre, film genre, game genre | name | Book, Movie, Song, Game | |
Lyrics: song text, chord sheet, sheet music, score sheet | text:text, file | Song, Piece | |
Piece: repertoire piece, musical piece, composition, music piece | title, composer, duration | Concert, Choir, Rehearsal | |
Concert: recital, live concert, gig event | title, date, venue, description | Venue, Choir, Artist | |
Showtime: show time, screening time, session time | starts_at, price | Movie, Screen, Venue, Show | |
Show: theatre show, theater show, play, musical, stage show | title, description, date | Venue, Production | |
Screen hall: cinema hall, cinema screen, auditorium, theatre hall, theater | name, capacity | Venue | |
Prediction: match prediction, forecast value, guess, score prediction, tip prediction | value, made_at, points:integer | Match, Game, Player | | predict
Bet: wager, stake, betting slip | amount, odds:decimal, status | Match, Race, Player | open, won, lost | bet
Bracket: tournament bracket, group stage, pool stage, elimination round | name, position:integer | Tournament | |
Practice: team practice, training practice, practice log | starts_at, location, notes | Team, Coach, Instrument | | practise
Uniform: jersey, kit, team kit | number:integer, size | Player, Team, Employee | |
Streak: habit streak, login streak | days:integer, started_on | Habit, Goal | |
Interest: hobby, user interest, topic interest | name | Profile, Member | |
Preference: dietary preference, notification preference, travel preference | name, value | Customer, Profile, Guest, Member | |
Repost: share post, retweet | created_on:date | Post | | repost, retweet
Hashtag list: trend topic | name | Post | |
Workshop: course workshop, seminar, masterclass, training workshop, hands-on session | title, description, starts_at, duration, capacity, price | Event, Venue, Instructor, Category | planned, held, cancelled |
Conference room: boardroom | name, capacity, equipment | Floor, Building | |
Hackathon: coding competition, hack event | name, starts_at, ends_at, location, description | Organizer | upcoming, running, finished |
Solution: challenge solution, code submission, code solution | code:text, language, status | Challenge, Question, Problem | submitted, accepted, rejected |
Problem: coding problem, math problem, exercise problem | title, description, difficulty | Challenge, Exam, Topic | |
Essay: written answer, paper submission | title, text:text, submitted_at | Student, Assignment | | 
Prerequisite: course prerequisite | name | Course | |
Syllabus: course outline, study plan, curriculum plan, learning path, learning plan, roadmap plan | title, description | Course, Student | |
Observation: child observation, field observation, clinical observation, astronomical observation | date, notes:text, photo | Child, Student, Patient, Plant, Animal, Species, Site | | observe
Measurement: body measurement record, water measurement, measured value, measurement record | type, value:decimal, unit, measured_at | Patient, Client, Site, Sample, Device, Sensor, Batch | | measure
Experiment run: run, simulation run, training run, model run, test execution | started_at, finished_at, status, result | Experiment, Model, Workflow, Pipeline | running, succeeded, failed |
Pipeline: data pipeline, build pipeline, ci pipeline, etl job | name, schedule, status | Project | |
Widget: dashboard widget, chart widget | title, type, position:integer | Dashboard | |
Chart: saved chart, graph definition, visualization, visualisation | title, type | Dataset, Report, Dashboard | |
Query: saved query, saved filter, saved view | name, text:text | Dataset, Report | |
Insight: ai insight, generated insight | text:text, created_on:date | JournalEntry, Dataset, Customer | |
Trigger: automation, automation rule, workflow rule, trigger rule, zap | name, condition, action, active:boolean | Workflow, Campaign | |
Territory: sales territory, sales region, delivery zone, coverage area | name, description | Employee, Company | |
Engagement: client engagement, consulting engagement, retainer, retainer agreement | name, start_date, end_date, fee:money, status | Client | active, closed |
Workspace room: coworking space, office space, event space, studio space, storage space, space | name, capacity, price, description | Location, Building, Venue | available, booked |
StorageUnit: storage box, self-storage unit, storage locker | number, size, price, status | Site, Location, Customer | free, rented |
Box: subscription box, moving box, meal box, food box | name, contents:text, price | Subscription, Customer, Move | |
Move: relocation, moving job, house move | date, from_address, to_address, status | Customer, Client | planned, done |
Estimate request: quote request, request for quote, rfq | description, status, requested_at | Customer, Service, Product | new, answered |
Coverage item: insured item, insured object | name, value:money | Policy | |
Surcharge: extra fee, additional charge | name, amount | Booking, Order, Rental | |
Season price: seasonal rate, rate plan, room rate, nightly rate, special rate | name, price, start_date, end_date | RoomType, Property, Room, Product | |
Guest review: stay review | rating:integer, comment | Guest, Hotel, Property | |
Key: key card, access card, room key, door key, access badge, key fob | number, issued_at, returned_at, status | Room, Employee, Unit, Member, Visitor | issued, returned, lost |
Access log: door access, access event, entry log, gate entry | occurred_at, direction(in/out) | Key, Employee, Visitor, Gate, Door | |
Gate: access gate, boarding gate, door, turnstile | name, location | Airport, Site, Building | |
Parcel delivery: package delivery, package pickup, received package | received_at, collected_at, carrier | Resident, Unit, Tenant | received, collected |
Delivery person: rider profile, courier profile, delivery partner, delivery agent | name, phone, vehicle, status | Restaurant, Area | available, busy |
`;
