/**
 * Records that one person makes or has, with what that person is called from the record when the person is
 * somebody who signs in and no record of its own. A line is `Name: concepts`.
 */
export const PERSONAL_RECORDS = `
Customer: Order, Cart, Wishlist, Address, PaymentMethod, LoyaltyAccount, Wallet, Subscription, GiftCard, RestaurantOrder, Return, Preorder, Rental, LaundryOrder, ServiceRequest, Repair, ClickCollect, StoreCredit, EventTicket, Booking, Appointment, Purchase, Ride, Delivery, Claim, TestDrive, SupportChat, Complaint
Author: Post, Comment, Review, Rating, Article, Question, Answer, Thread, Story, Suggestion, Recipe, Quotation, Feedback, PrayerRequest, Story post, Wiki page, Publication, Petition, Note, Announcement, Poll, Reply
Sender: Message, Invitation, Match request, Transfer
Reporter: Issue, Bug, Flag, Incident, Report abuse, Defect
Requester: Ticket, MaintenanceRequest, LeaveRequest, AssistanceRequest, RefillRequest, Request, TimeOff
Voter: Vote
Donor: Donation, Pledge
Bidder: Bid
Applicant: JobApplication, Adoption, Permit, Proposal, Loan application
Student: Enrollment, Submission, QuizAttempt, StudySession, Certificate
Participant: Registration, Challenge entry, GroupMember, CheckIn, Attendance, Mentorship, Carpool
Assignee: Task, Subtask, ActionItem, Shift, Job, WorkOrder, HousekeepingTask, VolunteerShift
Employee: TimeEntry, Timesheet, Expense, LeaveBalance, Payslip, WorkLog
Follower: Follow
Organizer: Event, Meeting, Tournament
Seller: Listing, Auction
Owner: Bookmark, Reaction, Habit, HabitLog, MoodEntry, JournalEntry, Workout, WorkoutPlan, FoodLog, WaterLog, Goal, SavingsGoal, Budget, Transaction, BankAccount, Portfolio, Watchlist, PriceAlert, Playlist, Deck, Collection, Album, Profile, Block, Share link, Reading list, Reading session, Itinerary, Trip, Itinerary item, Medication log, Symptom, Contact, Photo, Video, Quest, GameSession, Score, PlayerStat, Achievement unlock, Device, Plant, Project, Board, List, Pet, Vehicle, Notification, ApiKey, Consent, Swipe, SavedSearch, Availability, Debt, Income, Link, Page, Event reminder, Chatbot, Prompt, Document, Folder
Actor: AuditLog, ActivityLog
`;

let table: ReadonlyMap<string, string> | null = null;

/** What the person is called whom such a record belongs to; null when it belongs to nobody in particular. */
export function personOfRecord(concept: string): string | null {
  table ??= new Map(
    PERSONAL_RECORDS.split("\n").flatMap((line) => {
      const [name = "", concepts = ""] = line.split(":");
      return concepts.split(",").map((each): [string, string] => [each.trim(), name.trim()]).filter(([key]) => key !== "");
    }),
  );
  return table.get(concept) ?? null;
}

/** People who are served, and what is kept of them: what belongs to one is not for the others to see. */
const SERVED = new Set("Client,Customer,Patient,Tenant,Student,Child,Parent,Member,Guest,Beneficiary,Donor,Employee,Candidate,Applicant,Policyholder,Citizen,Lead,Contact,Pet,Animal,Resident,Participant,JobApplication,Case,Claim".split(","));
/** Makers who show what they make. */
const SHOWING = new Set(["Author", "Organizer", "Seller"]);

/** Whether records of a concept usually belong to one of those who are served; both by the catalogue. */
export function isSomebodysUsually({ name, parents }: { readonly name: string; readonly parents: readonly string[] }): boolean {
  const person = personOfRecord(name);
  return (person !== null && !SHOWING.has(person)) || parents.some((parent) => SERVED.has(parent));
}
