/** Care in detail, animals and crops, food, travel, industry, law, money, play, faith: the rarer concepts of those domains. */
export const CARE_AND_LEISURE = `
Specialty: medical specialty, specialization | name | Doctor | |
Bill item: charge, medical charge, treatment cost | description, amount | Invoice, Treatment | |
InsuranceClaim: health insurance claim | number, amount, status | Patient, InsuranceProvider | |
Admission: hospital admission, inpatient stay | admitted_at, discharged_at, reason | Patient, Ward, Bed | |
Discharge: discharge summary | date, summary | Patient, Admission | |
Operation room: operating room, surgery, surgical procedure | scheduled_at, type, notes | Patient, Doctor | |
CareNote: progress note, therapy note, session note, soap note, nursing note | date, content | Patient, Session, Client | |
Exercise plan: rehab plan, home exercise | name, frequency, notes | Patient | |
HomeVisit: care visit, home care visit | scheduled_at, duration, notes | Patient, Caregiver, Client | |
MedicationSchedule: medication plan, dosage schedule | time, frequency | Medication, Patient | |
Glucose reading: blood sugar reading, blood sugar | value:decimal, measured_at | Patient | |
Donation request: blood request, blood bank request | blood_type, quantity:integer, status | Hospital, Donor | |
Organ: organ donor record | type, status | Donor | |
Kennel: boarding, pet boarding, cage | number, size, status | Shelter | |
Grooming: grooming appointment, pet grooming | scheduled_at, price | Pet | |
Walk: dog walk | scheduled_at, duration, status, notes | Pet, Owner | requested, accepted, completed |
Litter: puppy litter | born_on, count:integer | Animal | |
Herd: flock | name, size:integer | Farm | |
EggCollection: egg production, egg record | date, count:integer | Pen, Flock | |
Hive: beehive, colony | name, location, queen_year:integer, status | Apiary | |
Apiary: bee yard | name, location | | |
HoneyHarvest: honey | date, weight:decimal | Hive | |
Greenhouse: polytunnel | name, area:decimal | Farm | |
Irrigation: irrigation schedule, watering, watering log | scheduled_at, duration, amount:decimal | Field, Plant, Zone | |
SoilTest: soil sample | date, ph:decimal, notes | Field | |
Fertilizer: pesticide, crop input, farm input | name, quantity, unit | Farm | |
Spraying: pesticide application, treatment application | date, amount:decimal | Field, Crop | |
Seed: seed lot, seedling | variety, quantity | Supplier | |
Tractor: farm machine, harvester | name, model | Farm | |
Catch: fishing catch, fish catch | species, weight:decimal, caught_at | Spot, Trip | |
Vineyard: orchard | name, location, area:decimal | | |
Barrel: cask, tank | number, volume:decimal | Cellar, Brewery | |
Brewing batch: brew batch, fermentation | number, started_on, status | Recipe, Beer | |
Roast: coffee roast | date, profile | Coffee | |
Coffee: tea, beverage, drink, cocktail | name, description, price | | |
Tasting: tasting note, wine tasting | date, rating, notes | Bottle, Beer, Coffee | |
Cuisine: food type | name | | |
TableSession: dining session, tab, open tab | opened_at, closed_at, total:money | Table | |
Modifier: menu modifier, topping, option group | name, price | MenuItem | |
KitchenTicket: kitchen order ticket | number, status | RestaurantOrder | |
CashRegister: till, cash drawer, cash session | opened_at, closed_at, opening_balance:money, closing_balance:money | Store | |
Tip: gratuity | amount | Order, Bill | |
Tariff plan: rate plan, room rate, rate | name, price, valid_from, valid_until | RoomType, Room | |
Minibar: minibar item, room charge, extra charge | description, amount | Room, Booking | |
ConciergeRequest: guest request, room service request | description, status | Guest, Room | |
Villa: chalet, cabin, cottage, campsite, pitch site, camping spot | name, capacity, price | | |
Boat trip: cruise, charter, excursion trip | title, departs_at, capacity, price | Boat | |
Visa: visa application, travel document, passport | number, country, expires_on, status | Passenger, Traveler | |
Luggage: baggage, bag | tag_number, weight:decimal | Passenger | |
TravelExpense: trip expense, shared expense | description, amount, date | Trip, Group | |
Split: expense share, settlement, settle up | amount, paid:boolean | Expense | |
Place visit: checkin place, visited place, point of interest, poi, landmark, attraction | name, location, description | City, Trip | |
Review photo: review image | image | Review | |
Route stop: bus stop, waypoint, pickup point, drop-off point, stop point | name, position:integer, arrival_time | Route | |
Schedule: departure schedule, timetable entry, departure | departs_at, arrives_at | Route, Bus, Train, Employee | |
Train: tram, metro line | number | Route | |
Fare: ticket fare | amount, type | Route | |
RideRequest: ride request, ride booking, taxi booking, cab booking | pickup_location, dropoff_location, requested_at, status | Passenger, Driver | requested, accepted, completed, cancelled |
Dispatch: dispatch job | scheduled_at, status | Driver, Order | |
ServiceArea: coverage area, delivery zone, geofence | name, boundary:geo | | |
Inspection item: inspection checklist item, inspection finding, finding, observation | description, severity, photo, status | Inspection, Audit | open, closed |
Audit: internal audit, compliance audit | title, date, status | Department, Site | planned, completed |
Control: compliance control, security control | name, description, status | | |
Policy document: company policy, procedure document, sop | title, content:text, version | Department | |
CorrectiveAction: corrective action, capa, remediation | description, due_date, status | Finding, Incident, Audit | open, done |
NonConformity: non-conformance, nonconformity | description, severity | Audit, Product | |
Calibration: calibration record | date, next_due_date, result | Equipment, Sensor | |
SparePart: spare parts, replacement part | name, number, stock:integer, price | Machine, Vehicle | |
Downtime: machine downtime, outage | started_at, ended_at, reason | Machine, Service | |
ProductionRun: production plan, production schedule, manufacturing run | planned_on:date, quantity, status | Product, Machine | planned, running, completed |
Mold: die tool, mould | number, name | Machine | |
Formula: formulation | name, version | Product | |
Panel: solar panel, pv panel | serial_number, power:decimal | Installation | |
Battery: power bank | serial_number, capacity:decimal, level:decimal | Device | |
Charger: ev charger, wallbox | name, power:decimal, status | Station | |
EnergyUsage: consumption, energy consumption, electricity consumption, water consumption | date, value:decimal, cost:money | Meter, Building, Household | |
Emission: carbon emission, carbon footprint entry, carbon footprint | date, amount:decimal, source | Company, Activity | |
Offset: carbon offset | amount:decimal, date | Project | |
WasteCollection: waste pickup, pickup request, recycling pickup, garbage collection | scheduled_at, type, weight:decimal, status | Citizen, Route | requested, collected |
RecyclingBin: trash bin, waste bin, dumpster | location, type, fill_level:integer | | |
Cleanup: cleanup event, beach cleanup | date, location | | |
Sighting: wildlife sighting, species observation, bird sighting | species, location, seen_at, photo | Species | |
Species: wildlife species, taxon | name, scientific_name | | |
Weather report: forecast entry, weather record | date, temperature:decimal, condition | Location | |
Flood report: disaster report, damage assessment | location, severity, photo | Area | |
ReliefItem: relief supply, aid package, donation item, donated item | name, quantity, status | Donor, Shelter, Beneficiary | |
Distribution: aid distribution, food distribution | date, location, quantity | Beneficiary | |
Sponsorship deal: child sponsorship | amount, start_date | Sponsor, Child | |
Mentoring session: mentor session, coaching call | scheduled_at, notes | Mentor, Mentee | |
Mentee: protege | name, goals:text | Mentor | |
Cohort: batch of students, intake, bootcamp cohort | name, start_date, end_date | Program, Course | |
Lesson plan: teaching plan | title, date, content:text | Teacher, Class | |
ReportCard: transcript of records, academic transcript, progress report card | term, file | Student | |
Homeroom: section of class, grade level | name | School | |
BehaviorRecord: discipline record, behaviour note, merit point | date, description, points:integer | Student | |
Fee payment: tuition, tuition fee, school fee | amount, due_date, status | Student | |
BusPass: transport pass | number, valid_until | Student | |
Dormitory: hostel room, dorm room, dorm | number, capacity | School | |
Alumni profile: alumnus record | name, graduation_year:integer, company | School | |
Internship: placement, apprenticeship | title, start_date, end_date, status | Student, Company | |
Thesis: dissertation, capstone project | title, abstract:text, file | Student | |
StudyGroup: study circle | name, subject | Course | |
StudySession: focus session, pomodoro session, pomodoro | started_at, duration | Student, Task, Subject | |
Hint: puzzle hint, puzzle | title, difficulty, solution:text | Game | |
Match request: friend request, connection request, connection, friendship | status, requested_at | Profile | pending, accepted, declined |
Swipe: profile like, match result | direction | Profile | |
Date plan: date idea | title, location | | |
Story post: status update, status post, stories | content, expires_at | Profile | |
Community: online community, subforum, neighborhood | name, description | | |
Rule: house rule, community rule, alert rule | title, description, condition | Community | |
Report abuse: moderation case, moderation action, ban, suspension | reason, until:date | Profile | |
SupportChat: live chat session, helpdesk chat | started_at, status | Customer, Agent | |
CannedResponse: saved reply, quick reply | title, body | | |
CallLog: phone call, call record, voice call, call | started_at, duration, notes, outcome | Contact, Lead, Customer, Agent | |
Voicemail: voice message | file, duration | Call | |
Fax: scanned document | file | | |
Case note: case update, timeline entry | content, date | Case, Matter | |
Statute: legal reference, legislation, law article | title, text | | |
TimeBilling: billable hour, billable entry, time charge | date, hours:decimal, rate:money | Matter, Attorney | |
TrustAccount: escrow account, escrow | balance:money | Client | |
Will: testament, estate plan | title, file | Client | |
Power of attorney: notarization, notary act, deed | number, date, file | Client | |
Land parcel: land title, cadastral parcel, property title | number, area:decimal, location | Owner | |
Valuation: appraisal report, property valuation | amount, date | Property | |
Mortgage: home loan | amount, rate:decimal, start_date | Property, Customer | |
Offer: purchase offer, rental offer, counter offer | amount, status, expires_at | Property, Listing, Buyer | pending, accepted, rejected | 
OpenHouse: house tour, property showing event | starts_at, ends_at | Property | |
Utility meter: utility reading | number | Unit | |
Repair quote: repair estimate, cost quote | amount, description | Repair, Vehicle | |
VehicleService: car service, oil change, service appointment, service booking | date, mileage:integer, cost:money, description | Vehicle | |
Tire: tyre set | size, season, location | Vehicle, Customer | |
TestDrive: test drive request | scheduled_at, status | Car, Customer | |
Dealership: car dealer | name, address | | |
Accident record: crash report, collision | date, location, description | Vehicle, Driver | |
InsurancePlan: insurance product, insurance plan | name, price, coverage:text | Insurer | |
Beneficiary designation: policy beneficiary | name, share:decimal | Policy | |
Stock holding: stock position, share, security, crypto asset, crypto holding | symbol, quantity:decimal, buy_price:money | Portfolio | |
Trade order: trade execution, stock trade, crypto trade | symbol, side, quantity:decimal, price | Portfolio | |
Watchlist: stock watchlist, watch list | name | | |
PriceAlert: price notification | symbol, threshold:decimal | Watchlist, Product | |
Token: nft, digital asset token | name, contract_address | Wallet | |
SavingsGroup: savings club, chama, rosca, tontine | name, contribution:money | | |
Contribution: member contribution, group contribution | amount, date, status | Member, SavingsGroup, Group | | contribute
CreditScore: credit report | score:integer, date | Customer | |
Kyc: kyc document, identity verification, id verification | type, status, file | Customer | pending, verified, rejected |
Chargeback: payment dispute | amount, reason, status | Payment | |
BankStatement: statement, account statement, bank import | period_start, period_end, file | BankAccount | |
Reconciliation: bank reconciliation | date, status | BankAccount | |
CostCenter: cost centre, profit center | name, code | Department | |
Depreciation: asset depreciation | date, amount | Asset | |
TaxReturn: tax filing, tax declaration | year:integer, status, file | Client, Company | |
Shareholder: cap table entry, equity holder | name, shares:integer | Company | |
Pitch: startup pitch, startup, pitch deck | title, description, file | Company | |
FundingRound: investment round | name, amount, date | Company | |
KpiEntry: kpi, kpi definition, indicator, metric entry | name, target:decimal, value:decimal | Team, Employee | |
Scorecard: balanced scorecard | period, score:decimal | Employee, Supplier | |
Brainstorm: idea board, mind map | title | Project | |
Sticky: retrospective card, retro card | content, column | Board, Retrospective | |
Wiki page: wiki, documentation page, doc page | title, content:text | Project, Team | |
Version: revision, document version, file version | number:integer, file, created_on | Document | |
Share link: shared document, public link | url, expires_at | Document, Folder | |
Redaction: annotation, highlight, markup | text, position | Document, Book | |
Reading list: reading challenge, bookshelf, reading progress | name | Book | |
Reading session: reading log | pages:integer, date | Book | |
Discount rule: pricing rule, price rule | name, condition, value:decimal | Product | |
TaxCategory: tax class | name | Product | |
Size: product size | name | Product | |
Color: color option, product color | name, hex_code | Product | |
Attribute value: product attribute, custom field, specification | name, value | Product | |
StoreCredit: loyalty point, reward point, cashback | amount, reason | Customer | |
Affiliate: affiliate partner, reseller, partner | name, email, commission_rate:decimal | | |
Preorder: backorder, pre-order | quantity, status | Customer, Product | |
ClickCollect: pickup order, store pickup, pickup | scheduled_at, status | Order, Store | |
Chat group: chat channel, group chat | name | Team | |
Emoji: sticker, gif | name, image | | |
Avatar item: avatar, skin, virtual item, in-game item | name, price | Character, Player | |
GuildMember: guild, clan, gaming team | name | Game | |
GameSession: play session, gaming session, game round, round | started_at, score:integer | Game, Player | |
Achievement unlock: unlocked achievement | unlocked_at | Badge, Player | |
Referee: umpire record, match official | name, phone | League | |
Standing: league standing, league table | points:integer, played:integer, won:integer, lost:integer | Team, League, Season | |
Lineup: team lineup, team sheet, roster | date, formation | Team, Match | |
Injury: injury record, sports injury | type, date, expected_return:date | Player | |
Transfer: player transfer, stock transfer request, money transfer | amount, date, status | Player, Warehouse, BankAccount | |
Race: run event, marathon | name, date, distance:decimal | | |
RaceResult: race time, finishing time, lap | time, rank:integer | Race, Runner | |
Route plan: running route, cycling route, hike | name, distance:decimal, elevation:integer | | |
Climb: ascent, boulder problem | name, grade, date | | |
Swim: swim session, swimming lesson | date, distance:decimal | Member | |
Belt: martial arts grade, belt rank | name, color | Member | |
Dive: dive log | date, depth:decimal, duration, location | Diver | |
ClassPack: class pass, session pack, credit pack, package of sessions | name, price, credits:integer | Member | |
BodyScan: progress photo, body composition | date, weight:decimal, photo | Member, Client | |
Nutrition entry: macro entry, calorie log, food item log | date, calories:integer, protein:decimal | Member | |
Supplement: vitamin | name, dosage | Client | |
Therapy goal: treatment goal | description, target_date, status | Patient, Client | |
Intake: intake form submission, client intake, anamnesis | date, answers:json | Client, Patient | |
ConsentForm: signed consent, waiver, liability waiver | signed_at, file | Patient, Client, Participant | |
Church: parish, congregation | name, address | | |
Baptism: sacrament, confirmation record | date, place | Member | |
Tithe: offering, church offering | amount, date | Member | |
Service plan: worship plan, order of service | date, theme | Church | |
Funeral: memorial, obituary | name, date, text | | |
Temple: mosque, shrine | name, location | | |
Pilgrim: pilgrimage registration | name, passport_number | | |
Relic: heritage object, archaeological find, fossil | name, period, found_on, location | Site, Collection | |
Condition report: condition assessment | date, condition, photo, notes | Artifact, Artwork, Equipment | |
Restoration: conservation treatment, conservation | date, description | Artifact, Artwork | |
Archive item: archival record, archive document, manuscript item | title, year:integer, file | Collection | |
Oral history: interview recording | title, file, date | | |
Map layer: map marker, pin, geo marker, map pin | name, location:geo, description | Map | |
Trail report: trip report | date, content:text, photo | Trail | |
Camera trap: road camera, surveillance camera, cctv camera | name, location, url | Site | |
Drone: drone flight, uav | serial_number, model | | |
Robot: machine robot | serial_number, model, status | | |
Satellite: ground station | name | | |
Telemetry: gps position, location ping, tracking point, location update | recorded_at, latitude:decimal, longitude:decimal | Vehicle, Device, Driver | |
Firmware: firmware version | version, file | Device | |
Scenario: simulation, simulation run | name, parameters:json | Project | |
Automation scene: smart home scene, routine schedule | name, time | Device, Room | |
`;
