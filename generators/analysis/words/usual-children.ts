/**
 * What usually belongs to what, from the side of the owner, over all domains: `Owner > records that have one`.
 * It completes the parents of the concepts' own lines, which name the likeliest ones.
 */
export const USUAL_CHILDREN = `
Customer > Order, Invoice, Payment, Booking, Appointment, Address, Cart, Wishlist, Review, Complaint, Ticket, Subscription, Contract, Quote, Delivery, Return, Loan, Sale, Rental, Vehicle, Pet, Policy, Claim, Installation, Device, Repair, LoyaltyAccount, PaymentMethod, GiftCard, Message, Note, FollowUp, Deal, Feedback, Account, Meter, ServiceRequest, Shipment, Preorder, Ride, EventTicket, Consent, CallLog, WorkOrder, Job, Inquiry, RestaurantOrder, Coupon, BankAccount, Card, Receipt, Refund, Warranty, Tip, Conversation, Equipment, Visit
Client > Project, Invoice, Contract, Matter, Case, Appointment, Contact, Note, Document, Task, Quote, Booking, Session, WorkoutPlan, MealPlan, Property, Campaign, Meeting, Payment, Interaction, FollowUp, Vehicle, Pet, Proposal, Deal, Feedback, Goal, Message, Job, TimeEntry, Retainer, TreatmentPlan, BodyScan, MeasurementSheet, Order, Lead, Site, CareNote, HomeVisit, CheckIn, Assessment, FoodLog, Workout, Program, Questionnaire, Portfolio, TaxReturn, Report, File, Deliverable, Approval, Engagement
Company > Contact, Deal, Employee, Job, Department, Branch, Invoice, Project, Contract, Product, Internship, Subscription, Vehicle, Lead, Team, Site, Asset, Review, Office, Emission, Order, Policy, Shareholder, Document, Listing, Event, Campaign, Note, Interaction, FundingRound
Contact > Deal, Interaction, Note, FollowUp, Task, Message, Meeting, CallLog, Campaign, Tag, Appointment, EmailTemplate, Birthday, Reminder, Document
Lead > FollowUp, Note, Deal, Interaction, Task, Appointment, CallLog, Quote, Message, Activity, Meeting, PropertyVisit, Proposal, Document
Deal > Task, Note, Quote, Contract, Document, FollowUp, Meeting, Activity, Commission, Proposal, Product, Interaction
Supplier > Product, PurchaseOrder, Purchase, Delivery, Invoice, Item, Ingredient, Material, Contract, Batch, Stock, Part, Payment, GoodsReceipt, SparePart, Price, Medication, Supplier invoice, Scorecard, Quote, Shipment
Product > OrderItem, Review, Rating, Stock, StockMovement, ProductVariant, ProductImage, CartItem, WishlistItem, PurchaseOrderItem, SaleItem, QuoteItem, InvoiceItem, Batch, Price, Discount, Promotion, Warranty, Question, BillOfMaterials, Recommendation, Attribute value, Sale, Order, StockTake, Serial, Bundle, Return, PriceAlert, Tag, QualityCheck, Comment, Delivery, Shipment, ProductionRun, Purchase, PurchaseOrder, Listing, Bid, Auction, Feedback, Preorder, Lot, Formula, Inspection, Alert, Color, Size
Category > Product, Item, Service, Post, Article, Course, Book, Recipe, Event, Ticket, Expense, Transaction, Budget, Listing, Asset, Task, Question, Job, Document, Resource, Video, Complaint, Issue, Menu, MenuItem, Equipment, Income, Tool, Word, Quiz, Idea, Suggestion, Property, Game, Artwork, Artifact, Photo, Note, Material, Challenge, Subscription, Activity, Deck, Exercise, Link, Bookmark, Campaign, Workshop, Podcast, Movie, Song, Template, Prompt, Company, Provider, Place, Donation, Thread, Report, Incident, Habit, Goal, KnowledgeArticle
Order > OrderItem, Payment, Shipment, Delivery, Invoice, Return, Refund, Review, Discount, Note, Message, Dispute, Receipt, KitchenTicket, Tip, PickList, Coupon, Complaint, StatusUpdate, ClickCollect
Invoice > InvoiceItem, Payment, CreditNote, Reminder, Receipt, Refund, Tax, Discount, Document
Quote > QuoteItem, Invoice, Approval, Contract
PurchaseOrder > PurchaseOrderItem, GoodsReceipt, Shipment, Supplier invoice, Approval, Invoice, Delivery, Payment
Sale > SaleItem, Payment, Receipt, Commission, Return, Invoice
Payment > Refund, Receipt, Chargeback, Commission
Warehouse > Stock, StockMovement, Item, Shelf, Bin, StockTake, Batch, Pallet, PickList, GoodsReceipt, Product, Employee, Shipment, PurchaseOrder, Location, Delivery, Transfer, Order, Machine
Store > Product, Order, Employee, Stock, Sale, Shift, CashRegister, Review, Promotion, Vendor stall, Coupon, Delivery, Item, Supplier, Booking
Branch > Employee, Vehicle, Book, Stock, Room, Appointment, Account, Loan, Sale, Customer, Member, BookCopy
Item > StockMovement, Stock, Loan, Bid, Auction, Batch, Photo, Booking, Rental, Return, Reservation, MaintenanceLog, Claim, Comment, Order, Price, Request, Sale, CheckOut, Trade, Review, Transfer, Alert, Offer
Service > Booking, Appointment, Review, Price, ServicePackage, InvoiceItem, Provider, Subscription, Feedback, Slot, Offer, Incident, Order, Ticket, Contract, Promotion, Stylist, WorkOrder, Downtime, Request
Plan > Subscription, Feature, Payment, Member
Subscription > Payment, Invoice, Delivery, Box, Plan
Budget > Expense, BudgetLine, Transaction, Category, Approval
BankAccount > Transaction, BankStatement, Transfer, LedgerEntry, Reconciliation, Expense, Income, Payment, Card, Bill payment, Loan
Account > Transaction, Transfer, Statement, Card, Loan, Deposit, Withdrawal, Budget, Contact, Deal, LedgerEntry
Wallet > Transaction, Token, Transfer, Payout, Payment, Deposit
Portfolio > Investment, Stock holding, Trade order, Asset, Transaction, Project, Watchlist
Loan > Repayment, Fine, Collateral, Payment, Guarantor, Document, Renewal
Policy > Claim, Premium, Beneficiary designation, Payment, Document, Renewal, Coverage
Policyholder > Policy, Claim, Payment
Claim > Document, Payment, Inspection, Evidence, Note, Photo, Damage, Estimate, Approval, Witness
Contract > Milestone, Payment, Invoice, Amendment, Signature, Document, Renewal, Approval, Deliverable, Rating, Dispute
Auction > Bid, Item, Payment
Fundraiser > Donation, Pledge, Reward, Expense, Update
Campaign > Donation, Post, Lead, AdGroup, Ad, Contact, EmailTemplate, Expense, Influencer, Message, Pledge, Volunteer, Deliverable, Report, Segment, Creative, SocialPost, Task
Donor > Donation, Pledge, Receipt, BloodDonation, Certificate, Message, Appointment, ReliefItem
Grant > Grant application, Report, Payment, Budget, Disbursement
Listing > Inquiry, Offer, Photo, Bookmark, Review, Booking, Message, Flag, Bid, Comment, Question, Rating, Conversation, Order, Match request, Application, PropertyVisit, Report abuse
Property > Unit, Tenant, Lease, Booking, MaintenanceRequest, Inspection, PropertyVisit, Offer, Listing, Photo, RentPayment, Expense, Review, Document, Valuation, Inquiry, Availability, Amenity, Room, Visit, Contract, Owner, Price, Utility meter, Deal, Lead, Bill payment, Favorite, Deposit, Insurance
Building > Floor, Unit, Room, Elevator, Meter, Visitor, ParkingSpace, Notice, MaintenanceRequest, Resident, Inspection, Complaint, Tenant, Amenity, Sensor, Camera, Asset, Announcement, EnergyUsage
Floor > Room, Unit, Desk, Sensor, Table
Unit > Lease, Tenant, MaintenanceRequest, RentPayment, Inspection, Utility meter, Resident, MeterReading, Bill payment, Complaint, Visitor, Photo, Booking
House > Tenant, Lease, Flat, Room, Bill payment, RentPayment, Device
Tenant > Lease, RentPayment, MaintenanceRequest, Notice, Complaint, Payment, Invoice, Document, Message, Visitor, Deposit, MoveOut, MeterReading, Pet
Landlord > Property, Listing, Unit, House, Lease, Building
Lease > RentPayment, Document, Deposit, Notice, Renewal, Payment, Invoice, Inspection, Signature
Room > Booking, Bed, Device, HousekeepingTask, Guest, Reservation, Stay, Equipment, Inspection, Session, Lesson, MaintenanceRequest, Message, Class, Meeting, Schedule, Amenity, Review, Player, Automation scene, Sensor, Patient, Exam, Photo
Hotel > Room, RoomType, Booking, Review, Guest, Employee, Amenity, Service
Guest > Booking, Stay, Invoice, Feedback, Order, ConciergeRequest, Payment, Review, Request, Invitation, Table, Registration, Visit, Message
Booking > Payment, Review, Invoice, Guest, Deposit, Cancellation, Refund, Message, Service, Seat, Passenger, Feedback, Note, CheckIn, Ticket, Rating, Dispute, Extra
Appointment > Prescription, Note, MedicalRecord, Invoice, Payment, Reminder, Treatment, Review, Diagnosis, Consultation, LabTest, Attachment, Feedback, Service, Vital, VideoCall, Rating, Document
Resource > Booking, Availability, Slot, MaintenanceLog, Comment, Rating, Review, Bookmark
Restaurant > Menu, MenuItem, Table, Order, Booking, Review, Employee, Dish, Ingredient, Kitchen, Delivery, Promotion, Rating, MenuCategory, Subscription, Coupon, Reservation, OpeningHours
Menu > MenuItem, MenuCategory, Dish, Meal
MenuItem > OrderItem, Ingredient, Modifier, Review, Allergen, RecipeIngredient, Rating
Recipe > RecipeIngredient, Ingredient, Step, Review, Comment, MealPlan, Rating, Photo, Bookmark, Batch, ProductionRun, Tag, Meal, Nutrition entry
Ingredient > RecipeIngredient, Stock, StockMovement, Allergen, ShoppingListItem, PurchaseOrderItem, Delivery
MealPlan > Meal, Recipe, ShoppingList
ShoppingList > Item, ShoppingListItem, Grocery, Ingredient
Table > Order, Booking, Bill, Seat, TableSession, Reservation, Guest, RestaurantOrder, Invoice, AssistanceRequest
Waiter > Order, Table, Bill, Tip, Shift, Invoice
Meal > Ingredient, FoodLog, Nutrition entry, OrderItem, MealPlan
Trip > ItineraryItem, Itinerary, Expense, Booking, Passenger, Photo, Stop, Activity, Destination, Packing, Traveler, Driver, Fuel, Review, Document, Day, Participant, Note, FuelLog, Accommodation, Checkpoint, Catch, Member
Itinerary > ItineraryItem, Day, Activity, Stop, Booking
Destination > Tour, Hotel, Attraction, Review, Activity, Trip, Package, Place visit
Tour > Booking, Guide, Review, Stop, Schedule, Departure, Price, Availability
Flight > Passenger, Seat, Booking, Ticket, Crew, Luggage
Route > Stop, Bus, Trip, Delivery, Vehicle, Driver, Schedule, Checkpoint, WasteCollection, Station, Review, Student
Bus > Seat, Trip, Route, Driver, Ticket, Schedule, Student, Location
Vehicle > Trip, FuelLog, MaintenanceLog, Booking, Rental, Inspection, Insurance, Telemetry, Driver, Damage, Expense, Repair, WorkOrder, Appointment, Document, VehicleService, Delivery, Accident record, Tire, Photo, Review, Listing, Violation, ParkingSession, Reservation, Invoice, Reminder, Sale, TestDrive, Location, Assignment, Route, ChargingSession, Permit
Car > Rental, Booking, Review, Photo, MaintenanceLog, TestDrive, Sale, Insurance, Damage, Repair, Inspection
Driver > Trip, Delivery, Vehicle, Shift, Ride, Rating, Location, License, Payout, Route, Accident record, Document, Availability, Violation, Booking, FuelLog
Ride > Rating, Payment, Passenger, Message, Review
Rental > Payment, Damage, Invoice, Deposit, Return, Inspection, Review, Extension, Item, Contract
Equipment > Booking, Rental, MaintenanceLog, Calibration, Inspection, Damage, WorkOrder, Loan, CheckOut, Assignment, SparePart, Reservation, Document, Photo, MaintenanceRequest, Downtime, Schedule, Sensor, Asset, Usage, Repair
Asset > MaintenanceLog, Assignment, Depreciation, Warranty, Inspection, Document, Transfer, CheckOut, WorkOrder, Loan, Audit, Ticket, Movement, Repair, License key, Sensor, Incident, Valuation
Location > Event, Shift, Asset, Stock, Booking, CheckIn, Employee, Sensor, Photo, Review, Item, Visit, Inspection, Appointment, Device, Incident, Reservation, Report, Weather report, Volunteer, Sighting, Spot, Meeting, Class, Delivery, Equipment, Machine
Site > Inspection, Attendance, Incident, Visit, Equipment, Drawing, DailyReport, Material, Worker, Sample, Measurement, Delivery, Employee, Sensor, Photo, Drilling, Permit, Task, Monitor, Page, Project
Project > Task, Milestone, Expense, TimeEntry, Document, Member, Sprint, Budget, Comment, Risk, Issue, Bug, Board, Invoice, Meeting, Note, File, TeamMember, DailyReport, Drawing, Material, WorkOrder, Site, Photo, Bid, Proposal, Update, Phase, Epic, Requirement, Release, Donation, Report, Decision, Approval, Deliverable, Goal, Timesheet, Change, ChangeRequest, Label, List, Feature, TestPlan, TestCase, Dataset, Experiment, Template, Review, Quote, Contract, Beneficiary, Activity, Team, Application, Material Request, MaterialRequest, PunchItem, Inspection, Reward, Scene, Script, Character, Environment, FeatureFlag, Domain name, Survey, Discussion, Thread, Message, Sample, Evaluation, Vote, Rating, Submission
Task > Subtask, Comment, TimeEntry, Checklist, ChecklistItem, TaskLog, Attachment, Assignment, Reminder, Label, Tag, Note, Dependency, Submission, File, Activity, Approval, Reward, Photo, Message, Bid, Rating, Document, Occurrence, WorkLog, Worklog, Completion
Board > List, Card, Column, Task, Member, Sticky, Post, Pin, Label
List > Task, Card, Item, Entry, TodoItem
Card > Comment, Checklist, Label, Attachment, Vote, Transaction
Sprint > Task, Story, Retrospective, Issue, Bug
Epic > Story, Task, Issue
Milestone > Task, Payment, Deliverable, Invoice
Team > Member, TeamMember, Player, Project, Match, Task, Coach, Event, Goal, Board, Channel, Training, Shift, Employee, Standing, Meeting, KpiEntry, Document, Invitation, Registration, Score, Lineup, Submission, Retrospective, Message, Practice, Fee, KeyResult, Objective, Sponsor, Season, Challenge, Announcement, Uniform, Draft
Member > Membership, Payment, Booking, Attendance, CheckIn, Loan, Donation, Fine, Contribution, Message, Workout, ClassPack, Registration, WorkoutPlan, Fee, Vote, Order, Certificate, Goal, Progress, Document, Note, Referral, Review, BodyScan, WeightRecord, Reservation, Belt, Tithe, RSVP, Family, Group, Shift, Loan application, Savings, Share, Enrollment, Activity, Invoice, Tournament, Match, Visit, GroupMember
Membership > Payment, Invoice, Renewal, CheckIn
MembershipPlan > Membership, Member, Subscription, Benefit
Employee > Attendance, LeaveRequest, LeaveBalance, Payslip, Shift, TimeEntry, Timesheet, PerformanceReview, Goal, Training, Certification, Skill, Document, Expense, Asset, Benefit, Bonus, Salary, Contract, Warning, OnboardingTask, EmergencyContact, Task, Loan, Overtime, Position, Advance, Dependent, Resignation, Deduction, Equipment, Device, Project, Assignment, Absence, Sickness, Feedback, Payment, Badge, Survey, Schedule, Interview, KpiEntry, Availability, Incident, CheckIn, Vaccination, BankAccount, Evaluation, Allowance, Location, Promotion, Award, Appointment, Sale, TaskLog, LaborRecord, Ticket
Department > Employee, Position, Budget, Job, Course, Team, Asset, Doctor, Ticket, Teacher, Student, Expense, Project, Ward, Goal, Complaint, Risk, Program, Subject, Shift, Machine, Document, Requisition, CostCenter
Position > Employee, Candidate, JobApplication, Vacancy, Job
Shift > ShiftSwap, Attendance, Assignment, Volunteer, Employee, TimeEntry, Handover, CheckIn, Break
Job > JobApplication, Proposal, Candidate, Interview, Invoice, Task, Contract, Bookmark, Skill, Bid, Photo, Review, Operation, Estimate, Payment, Timesheet, Quote, Material, Offer, Rating, Visit, Note, Crew, Message, ScanEvent, Movement, Part
JobApplication > Interview, Note, InterviewFeedback, JobOffer, Document, Feedback, Assessment, Message, Decision, Resume, StatusUpdate, Score, Review, Answer
Candidate > JobApplication, Interview, Resume, Note, JobOffer, Assessment, Skill, Vote, Document, Message, Feedback, Referral, Tag, Experience, Education, Score
Interview > InterviewFeedback, Feedback, Note, Interviewer, Question, Score, Recording
PayrollRun > Payslip, Deduction, Payment, Bonus
Payslip > Deduction, Bonus, Allowance, Tax
Case > Document, Hearing, Note, Task, Deadline, Evidence, Witness, Party, Case note, TimeEntry, Suspect, Invoice, Visit, Event, Message, Comment, Judgment, Lawyer, CalendarEvent, Assessment, Service, Referral
Matter > Document, TimeEntry, TimeBilling, Task, Hearing, Deadline, Invoice, Expense, Note, CalendarEvent, Contact, Party, TrustAccount, Communication, Payment
Document > Version, Signature, Approval, Comment, Tag, Share link, Redaction, Annotation, Signer, Page, AuditLog, Attachment, Review, Chunk, Permission
Folder > Document, File, Note, Bookmark, Folder, Photo
Meeting > AgendaItem, MeetingMinutes, ActionItem, Attendee, Decision, Recording, Transcript, Note, Summary, Participant, Document, Attendance, Vote, Topic, Invitation
Ticket > TicketReply, Comment, Attachment, Message, Note, Rating, Sla, Tag, Assignment, TimeEntry, Escalation, Feedback
Issue > Comment, Vote, Attachment, Label, Photo, Flag, Assignment, TimeEntry, StatusUpdate, Update, Report
Bug > Comment, Attachment, Label
Incident > Update, Photo, Witness, Action, CorrectiveAction, Comment, Task, Postmortem, Alert, Evidence, Response, Person, Vehicle, Attachment, Note
Audit > Finding, Inspection item, CorrectiveAction, NonConformity, Evidence, Question, Checklist
Inspection > Inspection item, Photo, Finding, Defect, Signature, CorrectiveAction, Violation, Document, Checklist, Note
Checklist > ChecklistItem, Task, Inspection item
WorkOrder > Part, Task, Photo, TimeEntry, Material, Operation, Signature, Invoice, SparePart, Technician, Checklist, Labor, Note, Inspection
Machine > MaintenanceLog, Downtime, ProductionRun, SensorReading, Sensor, SparePart, Operation, WorkOrder, Job, Alert, Program, QualityCheck, Telemetry, Part, Failure
WorkCenter > Job, Operation, Machine, Movement, Operator, ScanEvent
ProductionRun > QualityCheck, Batch, Material, Defect, Scrap, Operator, Output
BillOfMaterials > Part, Material
Batch > QualityCheck, Tasting, SensorReading, Movement, Ingredient, Harvest, Label, Measurement, Lot, Test
Device > SensorReading, Sensor, Alert, Telemetry, Firmware, Repair, Command, Log, Installation, Automation scene, Assignment, Event, Schedule, Location, Ticket
Sensor > SensorReading, Alert, Calibration, Threshold
Meter > MeterReading, EnergyUsage, Bill payment, Invoice
Household > Chore, Member, Meter, Expense, ShoppingList, Bill payment, Family, Pet, Budget
Installation > MeterReading, Panel, Sensor, Device, Alert, Inspection, Repair
Server > Monitor, Deployment, Incident, Alert, Metric, Service, Backup, Log
Model > Experiment, Completion, Deployment, Prediction, Training, Version, Metric
Dataset > Experiment, Sample, Annotation, Label, File, Chart, Record, Column
Experiment > Run, Sample, Measurement, Result, Metric, Variant, Observation, Note
Prompt > Completion, Version, Tag, Rating
Conversation > Message, Participant, Summary, Attachment
Channel > Message, Video, Member, Post, Subscriber, Stream, Program
Course > Lesson, Module, Enrollment, Assignment, Exam, Quiz, Review, Certificate, Grade, CourseMaterial, LiveLecture, Announcement, Session, Student, Class, Thread, Attendance, Topic, Discussion, Video, Timetable, Section, Schedule, Instructor, Assessment, Book, Chapter, Project, Question, Rating, Feedback, StudyGroup, Payment, Event, Resource, Prerequisite, Booking, Comment, Syllabus
Module > Lesson, Quiz, CourseMaterial, Assignment, Video, Exercise, Topic, Progress
Lesson > Exercise, Quiz, Attendance, Video, Note, Homework, Assignment, Progress, Comment, Payment, Material, Feedback, CourseMaterial, Question, Completion, Booking
Class > Attendance, Booking, Student, Enrollment, Assignment, Timetable, Exam, Announcement, Registration, Subject, Homework, WaitlistEntry, Session, Lesson, Grade, Teacher, Member, Message, Review, Schedule, BehaviorRecord, CheckIn
Student > Enrollment, Grade, Attendance, Submission, Fee payment, ReportCard, Loan, Thesis, Payment, QuizAttempt, Certificate, Scholarship, BehaviorRecord, Parent, Internship, Lesson, Exam, Application, Booking, EmergencyContact, Score, Document, Assessment, Registration, MedicalRecord, Badge, Note, Complaint, Resume, Progress, BusPass, Absence, Homework, Result, Goal, Invoice, Skill, Answer, Feedback, Transcript, Meeting, Project, Vote, Notification, Essay, JobApplication, Report
Teacher > Class, Course, Lesson, Subject, Assignment, Grade, Availability, Lesson plan, Timetable, Booking, Attendance, Review, Exam, Student, Salary, Quiz, Schedule, LeaveRequest, Announcement, Homework
Tutor > Lesson, Booking, Availability, Review, Session, Subject, Student, Payment, Rating
Parent > Child, Student, Message, Payment, Booking, Invoice, Meeting, Consent, EmergencyContact
School > Class, Student, Teacher, Course, Event, Classroom, Term, Subject, Bus, Department, Announcement, Review, Fee, Alumni profile
Subject > Class, Lesson, Exam, Grade, Topic, Teacher, Assignment, Question, Timetable, Quiz, StudySession, Note, Flashcard, Course, Book, Chapter, Material, Deck, Tutor, Session
Exam > Question, Result, Grade, Submission, Answer, Score, Registration, Schedule, Attempt, QuizAttempt
Quiz > Question, QuizAttempt, Answer, Leaderboard, Result, Score
Question > Answer, Option, Comment, Vote, Tag, PollAnswer, Hint, Choice
Answer > Vote, Comment, Rating
Assignment > Submission, Grade, Feedback, Question, Attachment
Submission > Grade, Feedback, Review, Comment, File, Score, Vote, Judge
Deck > Flashcard, Word, StudySession, Card, Review
Book > Loan, BookCopy, Review, BookReservation, Chapter, Quote, Note, Reading session, Rating, Highlight, Author, Fine, Copy, Reservation, Order, OrderItem, Exchange, Request, Comment, Bookmark, Progress, Redaction
Library > Book, Member, Loan, BookCopy, Librarian, Room, Event, Shelf
Author > Book, Post, Article, Story, Chapter
Child > Attendance, CheckIn, Activity, Vaccination, Allergy, Meal, Photo, Nap, Diaper change, Feeding session, SleepLog, Chore, Registration, Enrollment, Milestone, Incident report, DailyReport, Invoice, Report, Message, Medication, Reward, Task, Allowance, Observation, Pickup, EmergencyContact, Growth, Appointment
Family > Member, Child, Event, Chore, Photo, Memory, Recipe, ShoppingList, Person
Patient > Appointment, MedicalRecord, Prescription, Diagnosis, Treatment, LabTest, Allergy, VitalSign, Invoice, Admission, Visit, Vaccination, Referral, Bill, Insurance, Note, Document, Medication, CareNote, Consent, ConsentForm, TreatmentPlan, Payment, Symptom, InsuranceClaim, EmergencyContact, Exercise plan, Message, MoodEntry, Session, Assessment, Surgery, Image, Measurement, Consultation, Feedback, Report, Intake, Bed, Alert, Caregiver, Queue, Test, Sample, Therapy goal, MedicationSchedule, MedicationLog, Goal, Review, Order, Device, Attachment, Glucose reading, Booking
Doctor > Appointment, Prescription, Availability, Patient, Review, Slot, MedicalRecord, Treatment, Schedule, Specialty, Referral, Diagnosis, Consultation, Rating, Shift, LabTest, Visit
Clinic > Doctor, Patient, Appointment, Room, Department, Nurse, Invoice, Branch
Visit > Diagnosis, Prescription, VitalSign, Note, Photo, Treatment, Invoice, Order, Symptom, Procedure
Prescription > Medication, RefillRequest, Dose, PrescriptionItem
Medication > MedicationLog, Dose, Stock, MedicationSchedule, Prescription, Reminder, Batch, RefillRequest
Treatment > Invoice, Note, Photo, Session, Medication, Procedure, Payment
Ward > Bed, Patient, Nurse, Admission, Shift
Therapist > Session, Appointment, Patient, Client, Availability, Note, Review
Caregiver > Visit, Patient, HomeVisit, Shift, CareNote, Availability, Task
Pet > Appointment, Vaccination, MedicalRecord, Walk, Grooming, Feeding, Photo, Treatment, WeightRecord, Medication, Booking, Adoption, Visit, Allergy, Stay, Reminder, Sitter, LostReport, Insurance, Prescription, Diet, Report, Service, Note, Invoice, HealthRecord
Owner > Pet, Animal, Property, Vehicle, Horse, Boat, Appointment, Invoice, Unit, Payment, Dog, Patient, Booking, House, Contract, Walk
Animal > HealthRecord, WeightRecord, BreedingRecord, FeedRecord, MilkProduction, Vaccination, Adoption, Treatment, Birth, Movement, Sale, Medication, Photo, Death, Foster, Note, Sighting, Collar tag, Observation, Diet, Donation, LaborRecord, Expense, Appointment, Sponsorship deal
Herd > Animal, MilkProduction, FeedRecord, Movement, Vaccination
Shelter > Animal, Volunteer, Donation, Adoption, Bed, Resident, Event
Farm > Field, Animal, Crop, Employee, Harvest, Equipment, Expense, Pen, Worker, Sale, Task, Barn, Greenhouse, Tractor, Weather report, Plot, Product, Inventory
Field > Crop, SoilTest, Irrigation, Spraying, Harvest, Task, Sensor, Fertilizer, Operation, Weather report, Planting
Crop > Harvest, Spraying, Task, Observation, Disease, Sale, Yield, Expense, Irrigation, Fertilizer, Photo
Greenhouse > Plant, Sensor, Zone, Crop, Alert, Tray
Garden > Plant, Bed, Task, Harvest, Plot, Zone, Gardener
Plant > Watering, Photo, Reminder, Disease, Growth, Task, Note, Harvest, Treatment, Sensor
Apiary > Hive, HoneyHarvest, Inspection
Hive > Inspection, HoneyHarvest, Treatment, Queen, Feeding
Event > EventTicket, TicketType, Registration, Attendee, Speaker, Talk, Sponsor, Volunteer, Booking, Guest, Invitation, Session, CheckIn, Review, Photo, Expense, Vendor, Task, Comment, Exhibitor, Booth, Schedule, Feedback, Rsvp, Attendance, Organizer, Donation, Budget, Reminder, Performer, Seat, Order, WaitlistEntry, Song, Shift, VolunteerShift, Announcement, Team, Race, Competition, Participant, Catering, Vendor booking, Rating, Prize, Message, Bookmark, Agenda, Discount, Poll, Payment, Game, Vote, VolunteerOpportunity, Certificate, Badge
Venue > Event, Court, Room, Seat, Booking, Review, Concert, Match, Performance, Show, Section, Gig, Availability, Tournament
TicketType > EventTicket, Order, Registration
EventTicket > CheckIn, Payment, Refund, Transfer
Speaker > Talk, Session
Talk > Feedback, Speaker, Slide, Bookmark, Rating
Organizer > Event, Tournament, Hackathon, Venue
Volunteer > VolunteerShift, Shift, Task, CheckIn, Certificate, TimeEntry, Skill, Availability, Application, EmergencyContact, Training, Event, Assignment, Donation, Hour, Badge
Beneficiary > Distribution, Visit, Case, Need, Service, Assessment, Loan, Payment, Request
Program > Participant, Enrollment, Event, Donation, Activity, Cohort, Session, Beneficiary, Grant, Course, Member, Workout, Report, Application, Mentor
Club > Member, Event, Team, Match, Court, Membership, Meeting, Announcement, Fee, Post, Booking, Trainer, Book, Activity
Group > GroupMember, Post, Event, Message, Member, Expense, GroupEvent, Meeting, Discussion, Poll, Contribution, Photo, Invitation, Task, Student, Lesson, Activity, Announcement, Challenge, Settlement, Study, Thread, Match, Schedule, Resource, Attendance, Child, Loan, Payout
Church > Member, Event, Group, Sermon, Donation, Tithe, Service plan, Volunteer, PrayerRequest, Announcement
Community > Member, Post, Event, Rule, Group, Resident, Announcement, Comment, Topic, Moderator, Poll
Album > Photo, Song, Video, Media, Comment
Playlist > Song, Video, Track
Artist > Album, Song, Gig, Artwork, Event, Concert, Booking, Show, Release, Contract, Follow
Song > Setlist, Chart, Rating, Lyrics, Comment, Part, Rehearsal, Recording
Movie > Screening, Review, Rating, Actor, Genre, Watchlist, Showtime, Comment, Director, Cast
Series > Episode, Season, Review, Post
Podcast > Episode, Subscriber, Guest
Video > Comment, Caption, Like, Clip, View, Playlist, Transcript
Photo > Comment, Tag, Reaction, Rating, Person
Artwork > Exhibition, Sale, Loan, Condition report, Restoration, Photo, Bid, Comment
Artifact > Condition report, Loan, Restoration, Photo, Exhibition, Location
Exhibition > Artwork, Artifact, Visitor, Ticket, Artist, Room, Review
Collection > Artifact, Item, Artwork, Archive item, Book, Coin, TradingCard, Comic, Product, Recipe, Bookmark, Stamp, Photo
Museum > Exhibition, Artifact, Room, Ticket, Tour, Visitor, Floor, Guide
Post > Comment, Reaction, Tag, Like, Photo, Media, Bookmark, Flag, Category, Share, Vote, Repost, Attachment, Image, Series, View, Rating, Report abuse
Comment > Reaction, Reply, Flag, Like, Vote
Thread > Post, Comment, Message, Reply
Forum > Thread, Topic, Post
Topic > Thread, Post, Question, Comment, Lesson, Article, Flashcard, Resource, Subscription
Story > Chapter, Comment, Character, Scene, Like, Contribution, Vote
Profile > Skill, Experience, Education, Link, Post, Photo, Follow, Interest, Certification, Portfolio item, Match, Swipe, Badge, Preference
Poll > PollOption, Vote, Poll answer, Comment
Survey > Question, SurveyResponse, Section, Recipient, Invitation, Answer
SurveyResponse > Answer
Form > FormField, SurveyResponse, Submission, Question, Response
Election > Candidate, Vote, Ballot, Voter, Position, Result, Candidature, Party
Petition > Signature, Comment, Update
Permit > Document, Inspection, Fee, Applicant, Payment, Approval
Citizen > Permit, Complaint, Request, Application, Payment, Petition, Appointment, Document, Issue, License
Tournament > Match, Team, Registration, Player, Group, Round, Standing, Prize, Bracket, Participant, Referee, Game, Score
League > Team, Season, Match, Standing, Player, Draft, Referee, Registration, Division
Season > Match, Team, Standing, Registration, League, Player, Race, Episode, Fixture
Match > Score, Goal, Lineup, PlayerStat, Referee, Event, Prediction, Ticket, Card, Bet, Set, Player, Comment, Result
Player > PlayerStat, Registration, Score, Injury, Contract, Achievement, Attendance, Evaluation, Goal, Transfer, Payment, Match, Card, Training, Rating, EmergencyContact, Badge, Character, GameSession, Waiver, Guardian, Fee, Bid
Coach > Team, Session, Client, Training, Lesson, Program, Availability, Athlete
Game > Player, Round, Score, Level, GameSession, Match, Review, Achievement, Question, Character, Quest, Move, Leaderboard, Loan, Event, Rating, Vote, Guess, Lobby, Badge, Session, Reservation
Trainer > Class, Client, Session, WorkoutPlan, Availability, Booking, Member, Review, Workout
Gym > Member, Trainer, Class, Equipment, MembershipPlan, Booking, CheckIn, Review, Workout
Workout > Exercise, ExerciseSet, WorkoutExercise, Comment, Rating, Log
WorkoutPlan > Workout, Exercise, Day, Client
Exercise > ExerciseSet, WorkoutExercise, Video, Record
Habit > HabitLog, Reminder, Streak, CheckIn, Completion, Entry
Goal > KeyResult, Milestone, Progress, CheckIn, Task, Habit, Contribution, Action, Update, Step, Metric
Challenge > Participant, Submission, Entry, Leaderboard, CheckIn, Comment, Prize, Solution, Team, Reward
Wedding > Guest, Vendor, Task, Gift, Budget, Event, Table, Expense, Seat
Stylist > Appointment, Service, Availability, Review, Client, Booking, Shift
Salon > Stylist, Appointment, Service, Client, Product, Review, Booking
Influencer > Post, Campaign, Platform, Contract, Payment, Deliverable, Proposal, SocialPost, Review
Link > LinkClick, Tag, Click, Visit, Report
Page > Section, Block, Version, Comment, Component, Visit
Sample > LabTest, Result, Measurement, Test, Analysis, Storage
Study > Participant, Visit, Sample, Site, Publication, Researcher, Questionnaire, Consent, Trial, AdverseEvent, Session, Measurement
Publication > Author, Citation, Review, PeerReview, Figure, Keyword, Annotation
Boat > Berth, Booking, Trip, MaintenanceLog, Rental, Charter, Crew, Inspection, Reservation
Marina > Berth, Boat, Booking
Garage > WorkOrder, Vehicle, Mechanic, Repair, ParkingSpace, Appointment
Repair > Part, Invoice, Photo, Quote, Device, Repair quote, Payment, Technician
Shipment > Package, TrackingEvent, Document, Delivery, Cargo, Item, Container, StatusUpdate, Customs, Stop, Telemetry, Route
Container > Cargo, Pallet, Shipment
Delivery > DeliveryItem, Signature, Rating, Photo, Review, Tip, Location, Proof, Item, Package, Route
Vendor > Product, Contract, Invoice, Review, Order, Booking, Payout, Food truck, Payment, Purchase, Document
Seller > Product, Listing, Order, Review, Payout, Rating, Store, Auction, Sale
Provider > Service, Booking, Availability, Review, Appointment, Slot, Portfolio item, Payout, Rating, Schedule, Quote, Job, Document, License
Mentor > Mentorship, Session, Mentee, Availability, Review, Mentoring session, Booking
Mentee > Mentorship, Goal, Session, Mentoring session
Cohort > Student, Session, Mentor, Application, Lesson, Participant
Production > Rehearsal, Performance, Actor, Costume, Prop, Scene, Role, Expense, Script, Crew
Script > Scene, Character, Version
Scene > Shot, Prop, Character, Take, Line
Trail > Trail report, Review, Photo, Hike, Marker, Condition
Species > Sighting, Animal, Plant, Observation, Photo
Sighting > Photo, Comment, Identification
Emergency > Ambulance, Responder, Alert, Resource, Report
Workflow > Step, Approval, Run, Trigger, Action
Agent > Lead, Property, Commission, Client, Deal, Listing, Policy, Ticket, Sale, Conversation, CallLog, PropertyVisit, Shift
Technician > WorkOrder, Visit, Repair, Job, Schedule, Appointment, Installation, Ticket, Skill
Lawyer > Case, Matter, Appointment, Client, Hearing, TimeEntry
Freelancer > Proposal, Contract, Invoice, Project, Portfolio item, Skill, Review, TimeEntry, Gig job
Publisher > Book, Magazine, Article, Game
Country > City, Destination, Visa, Holiday, Tax
City > Property, Event, Restaurant, Weather report, Venue, District, Location, Attraction, Place
Area > Issue, Route, Sensor, Incident, Flood report, Spot, Plot
ParkingSpace > ParkingSession, Booking, Reservation, Vehicle
Station > ChargingSession, Charger, Train, Bike, Sensor
Bike > Rental, Ride, Repair, Booking, MaintenanceLog
Kitchen > Order, Equipment, Ingredient, KitchenTicket
CashRegister > Sale, Shift, Transaction
Shareholder > Share, Vote
Chore > Reward, Completion, Assignment
Experience > Booking, Review
Requirement > TestCase, Task, Comment, Story
TestPlan > TestCase, TestRun
TestCase > TestRun, Bug
KnowledgeArticle > Comment, Rating, Feedback, Attachment
Idea > Vote, Comment, Tag
Suggestion > Vote, Comment, Reply
Complaint > Reply, Note, Attachment, Action, Resolution, StatusUpdate
Risk > Control, Mitigation, Action, Assessment
Journal > JournalEntry, Article, Issue
JournalEntry > MoodEntry, Tag, Photo, Insight
Award > Nomination, Judge
Contest > Submission, Judge, Prize, Vote, Round
Hackathon > Team, Project, Submission, Judge, Sponsor, Participant, Prize, Mentor
Lab > Sample, Equipment, Experiment, Booking, Reagent, Protocol
`;
