/** Further words for concepts of the other tables: `Name: synonyms`. */
export const FURTHER_WORDS = `
DeliveryNote: airway bill, freight bill, packing list document
StockMovement: transfer order, warehouse transfer, branch transfer
Bin: storage area, aisle, storage place
Bundle: set menu, kit item, product set
Review: product rating, buyer review, shop review, course rating, teacher review, book review, reading note, book note, book rating, trip rating, driver rating, ride rating, rider rating, recipe rating, recipe review, movie review, film review, film rating, movie rating, anime review
Seller: merchant account, online seller, retailer, dealer
Registry: wish registry
Cash flow entry: cash withdrawal, cash deposit
FollowUp: crm activity, touchpoint, contact attempt, outreach
Segment: customer group, mailing list, audience list, email list
Experiment: split test, test variant
Advertisement campaign: ad creative, sponsored post
SocialPost: content piece, content item, planned post
Feedback: nps response, csat response, satisfaction survey, customer story, event feedback, event review, event rating
Extra: upsell, additional service
SavingsGoal: money goal
Trip sheet: mileage record, trip log, odometer reading
Fine: late charge, penalty fee, overdue fee
InsurancePlan: insurance type, cover type
Policy: insurance cover, coverage limit
Policyholder: covered person
Investment: asset holding, investment holding
Grocery: shopping list item, list item
Delivery slot: pickup slot, collection slot
Territory: delivery area, shipping zone, service zone
TrackingEvent: shipment update, delivery update, package scan
TreatmentPlan: plan of care, wellness plan, nursing plan
Therapy note: visit note, encounter note, doctor note
Treatment: medical procedure, dental procedure, treatment procedure
Vaccination: vaccine dose, vaccination record, shot record
AdverseEvent: adverse reaction
Session: counseling session, counselling session, treatment session, physiotherapy session, rehab session
HomeVisit: nurse visit, nursing visit, caregiver visit
VitalSign: body metric, biometric reading, health measurement, health data entry, blood pressure, blood pressure log
Specialty: doctor specialty, specialisation
Class: spin class, exercise class, workout class, class group, year group, form class
WorkoutPlan: fitness program
Workout: workout log, exercise log, gym session, workout entry, logged workout
BodyScan: before photo, transformation photo
FoodLog: meal entry, food entry
SleepLog: sleep entry, nap record, nap log
Booking: class reservation, class signup, lab reservation, equipment booking, meeting room booking, desk booking, desk reservation, hot desk booking, facility booking, amenity booking, common area booking, hall booking, venue booking, space booking, facility reservation, parking reservation, parking session booking, accommodation booking, hotel booking, hotel reservation, lodging, stay booking, room reservation, accommodation reservation, travel booking, travel reservation, ticket booking, flight booking, booked flight, bus booking, train booking, dining reservation, table reservation, restaurant reservation, restaurant booking, dinner reservation, booking request, event inquiry, venue inquiry, reservation request, availability request, court booking, pitch booking, field booking, court reservation
Sobriety log: trigger entry
Term: study year, trimester, quarter term, school term, academic term
Grade: exam score, test score, exam mark, grade entry, final grade
LeaveRequest: absence note, absence report, excuse, student absence, sick note, pto request, vacation, annual leave, sick leave, sick day, sick leave request
Fee payment: fee structure, course fee, student fee, tuition payment
Dormitory: hostel allocation
Assignment: homework task, home assignment, take-home
Progress: lesson completion, completion record, module completion, study progress
Option: choice option
QuizAttempt: quiz score, test result sheet, exam attempt, test attempt, exam submission
Lesson: tutoring lesson, trial lesson, tutorial session, lesson booking
OpeningHours: consultation hour, opening time, business hour, office hours entry, opening hour, store hour
Thread: class discussion, discussion post, course forum
LiveLecture: virtual class, online class, virtual classroom, online session
Glossary term: word list
Certificate: degree certificate, course certificate
Event: symposium, congress, summit, date event, blind date, meetup, meet-up, hangout
Reagent: substance, chemical compound, solvent
Metric value: data record, measurement point, data entry record, reading entry
Question: poll question, questionnaire item, questionnaire question
Survey: assessment form, evaluation form
Answer: answer record, questionnaire answer, survey result
Job: job vacancy, job advertisement, position opening, job offer listing
Resume: resume file
Experience: employment record, job history, past job
Payslip: payroll record, salary payment, wage payment
TimeEntry: work hour, working time, hour entry, work session, logged hour
Document: hr document, personnel file, personal document, filing, court filing, pleading, legal form, affidavit, project document, project file, deliverable file, property document, title deed, floor plan file
PerformanceReview: staff evaluation, employee evaluation, self-assessment, self assessment
Award: kudos, shout-out, employee recognition
Training: employee training, compliance training, training module, training record
Benefit: benefit plan, benefit enrollment
Case: court file, dossier
Hearing: trial date
Engagement: retainer fee, fee agreement
Security incident: breach report, privacy incident
TeamMember: project team member, project assignment
List: to-do list, to do list, task group
Suggestion: feature idea, product idea, feature suggestion, improvement idea, enhancement request
Post: blog article, blog entry, news story, news post, magazine article, editorial, wall post, social post entry, timeline post, news feed post, microblog post
Media: media asset, digital asset, image file, video file
KnowledgeArticle: frequently asked question, faq item, help topic, support article
Issue number: newspaper edition, publication issue
Movie: documentary, short film, feature film, tv show, anime
Actor: film role, acting role, film credit
Caption: transcript line, caption track
Episode: audio episode, radio episode, show episode
Artist: music group, musical group
Recording: voice note, voice memo, voice recording
Photo session: photo booking
MoodEntry: mood record, emotion entry, emotion log, feeling entry, mood check-in
HabitLog: habit check-in, habit record, daily routine, check-off
Repository item: source repository, git repo, repo entry
Challenge: programming problem, coding exercise, kata, programming challenge
Bug: defect report, error report, bug ticket
Ticket: help desk ticket, customer ticket, it ticket, customer issue, support issue, trouble ticket
TicketReply: ticket message, ticket note, ticket reply message, internal note
Monitor: heartbeat, ping check, monitored site, monitored website, monitored endpoint
Server: vm, cloud instance, compute instance
License key: license seat, license assignment, saas subscription, software subscription
Device: connected device, smart home device, gps tracker, beacon, thermostat, smart meter
Command: control command
Trigger: scheduled job, cron job, scheduled task, recurring task, background job
Step: workflow stage, flow step, workflow task, cooking step, preparation step
ImportJob: import file, csv import, import run, bulk import, bulk upload
Prompt: saved prompt, prompt library
Version: document revision, version history
Signature: electronic signature, signed document
ScanEvent: scan record, qr code scan, scan log, scanned item
Query: filter preset, custom view
Board: project board, job board entry, board view entry
Contact group: contact book, phone book entry
CallLog: call entry, incoming call, logged call, call recording
CalendarEvent: scheduled event, event entry, schedule item
Provider: local provider, professional profile
Drill plan: safety plan, contingency plan
Handover: key log, key assignment, key issue
PackingItem: packing template, checklist for trip
Bid: highest bid, bid increment, max bid, auction item
Exchange: exchange offer, barter offer, item swap
Deposit: damage deposit, rental deposit, booking deposit
Bill payment: electricity bill, water bill, gas bill, utility charge
DailyReport: site report, construction log, site progress report
Drawing: technical drawing, cad drawing, plan sheet
Incident: injury report, hazard report, safety report
Safety briefing: safety training
Change order: change request order
Service contract: service subscription, warranty contract
WorkOrder: work ticket
Line: manufacturing line
Operation: manufacturing step, production stage
QualityCheck: quality test, qc inspection, quality report
Field: land plot, garden plot, allotment garden, garden bed, paddock, pasture
Pest: disease report, crop disease, infestation
Spraying: spray record, fertilizer application
Animal: farm animal, pig, chicken, poultry, calf, lamb, foal, bull, ewe, mare
Birth: pregnancy check, hatching
FeedRecord: feeding schedule, plant watering
Panel: pv module, solar module
MeterReading: consumption record, power reading, consumption entry, production reading
Downtime: network outage
Emission: footprint entry, emission record, emission factor
Load: transport order, load order, transport request, haulage order
Route stop: route point, checkpoint stop, transit stop, station stop, bus stop point
RideRequest: seat booking, ride participation, seat reservation, seat request
Repair: car repair, repair work, garage job, workshop order, service job, vehicle repair
Season price: nightly price, seasonal price
LostItem: lost and found
Passport: identity card, national id, id document
TravelExpense: travel cost, trip cost, trip budget
Campsite: camping site, caravan site
Catering: catering event, catering request
Tasting: wine review, coffee review, beer review
Emergency: emergency report, panic alert, distress call
Crime: police report, case report, fir
Tithe: church donation, collection offering
Club: charity organization
Fee: membership payment, membership due, annual fee, club fee, subscription fee, membership invoice, member fee
MembershipPlan: membership category, member category, membership tier type
Registration: event signup, event booking, registration entry, event rsvp, event participation, team registration, team entry, tournament registration, tournament entry, league registration, player registration
Vendor booking: event supplier, supplier of event
Seat assignment: seat map, table plan, seating table
Child: child profile
Sitter: child minder, childminder, au pair
Team: football team, club team, soccer team, youth team
Match: game schedule, match schedule, match fixture, matchday, match round, game day
LeaderboardEntry: ranking entry, ranking list, standings table
RaceResult: lap time, split time
Game: tabletop game, game title, game copy
Avatar item: inventory of player, game item, power-up, loot
Badge: trophy achievement, unlockable
Sighting: species sighting, nature observation
Dive: dive record
Match request: friend connection, follow request, contact request of user
Chat group: chatroom, group conversation, direct message thread, dm
Message: chat message entry, instant message, in-app message, text message entry, parent message, parent letter, school message, circular
Comment: comment reply, answer post, response post, forum reply, task comment, task note, comment thread
Flag: moderation report, user report, report of content
Group: subreddit, forum category, forum section
Plan: subscriber plan, subscription tier, package plan
Transaction: bank transaction, bank movement, statement line, bank feed
Visit: encounter, patient encounter, clinic visit, patient visit
Goal: health goal, weight goal, fitness goal, nutrition goal, calorie goal, performance goal, objective and key result, life goal, personal goal, vision board, bucket list
Invoice: medical bill, hospital bill, patient bill, patient invoice
Program: health program, wellness program, rehabilitation program, care program
Appointment: donor appointment, donation appointment, donation slot
Room: treatment room, therapy room, consulting room, consultation room, exam room
Enrollment: section enrollment, class enrollment, subject registration, unit registration
Attendance: attendance sheet, attendance list, roll call, register sheet, attendance register
CourseMaterial: learning resource, reading material, handout, worksheet, lecture note, study guide, teaching material, past paper
Loan: borrowing, book loan, borrowed book, borrow record, checkout record, book issue, issue record, lending, borrow request, book borrowing, loan record
Project: research project, scientific project, construction project, building project, renovation project, home improvement project, construction job, hobby project, diy project, sewing project
Bookmark: saved job, job bookmark, favorite job, favourite job, favorited item, bookmark list, saved collection, reading queue, read later item, clipped page
Template: project template, task template
Task: volunteer task, volunteer project, event task, planning task, wedding task, event checklist
MeetingMinutes: meeting note, discussion point, meeting topic
Building: apartment complex, residential complex, housing complex, estate complex, society block, condominium, condo, housing society
RentPayment: rental payment schedule, rent schedule, rent invoice, rent charge, rent due
Photo: property photo, listing photo, room photo, listing image, property image
Chore: chore assignment, chore schedule, cleaning duty, housework
Project phase: construction phase, building phase, work stage
Area: service area zone, service territory, postcode area
Inspection: vehicle inspection, vehicle check, pre-trip inspection, driver checklist
Listing: car listing, vehicle listing, car ad
Member: church member, parishioner, congregant, church attendee, member directory entry, member record
Category: event category, event type, service category, service type, treatment category
Guest: wedding guest, invited guest, party guest
Video: video upload, reel, vlog, tutorial video, video lesson, lecture video
Song: song file, recording track, tune
Report: saved report, report definition, scheduled report, generated report, report schedule
Conversation: ai conversation, ai chat, assistant conversation, bot conversation
Chatbot: ai assistant, ai agent, assistant bot, voice assistant, agent configuration
EventTicket: e-ticket, travel ticket
Insurance: travel insurance
Address: saved address, favorite place, saved place, favorite location, saved location
`;
