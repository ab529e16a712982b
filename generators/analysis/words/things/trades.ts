/** Trades and pastimes in depth: what their records are called. One concept a line; the notation is explained in `../read-concepts.ts`. */
export const TRADES = `
Jobsite: building site, construction project site | name, address, start_date | Client, Project | |
Daily log: site diary, construction diary, site log, field report | date, weather, notes:text, workers:integer | Project, Site | |
Rfi: request for information | number, question:text, answer:text, due_date | Project | open, answered, closed |
Submittal: shop drawing, material submittal | number, title, status | Project, Subcontractor | submitted, approved, rejected |
Change order: variation order, variation, scope change | number, description, amount, status | Project, Contract | proposed, approved, rejected |
Bid package: bid invitation, subcontract bid | title, amount, due_date | Project, Subcontractor | |
Safety briefing: toolbox talk, safety meeting, safety observation | date, topic, notes | Site, Project | |
Crew assignment: crew schedule, labor assignment | date, hours:decimal | Project, Employee, Crew, Task | |
Roof inspection: roof survey, energy audit, home inspection | date, findings:text | Property, Client | |
Plumbing job: electrical job, service call, call-out, callout, service visit, maintenance visit | scheduled_at, description, status | Customer, Technician, Property | scheduled, completed |
Boiler: heater, hvac unit, air conditioner, heat pump, appliance | make, model, serial_number, installed_on | Property, Customer | |
Service contract: maintenance contract, maintenance plan, service agreement | name, start_date, end_date, price | Customer, Equipment, Installation | active, expired |
Chimney: fireplace, tank, septic tank, pool installation, swimming pool | type, location, volume:decimal | Property, Customer | |
Pool visit: water test, pool cleaning | date, ph:decimal, chlorine:decimal, notes | Customer, Chimney | |
Lawn job: mowing, tree felling, landscaping job | date, area:decimal, price, status | Client, Property | scheduled, done |
Window: door frame, window unit | width:decimal, height:decimal, type | Project, House | |
Paint job: renovation, refurbishment, remodel | start_date, end_date, description, cost:money | Property, Room | planned, running, finished |
Tattoo: tattoo design, piercing, tattoo appointment | description, placement, price, image | Client, Artist | |
Hair formula: color formula, treatment card, client card | date, formula:text, notes | Client, Stylist | |
Massage: spa treatment, facial, beauty treatment, manicure | name, duration, price | Client, Therapist | |
Eye exam: eye test, prescription for glasses, lens prescription, optical prescription | date, left:decimal, right:decimal | Patient | |
Frame: eyewear frame, spectacle frame | brand, model, price, stock:integer | Supplier | |
Tooth: dental chart, tooth chart, dental record | number:integer, condition, notes | Patient | |
Denture: crown, dental work, dental lab order | type, shade, due_date, status | Patient, Dentist | ordered, received, fitted |
Hearing aid: prosthesis, orthosis, medical device | model, serial_number, fitted_on | Patient | |
Blood bag: blood stock, blood inventory, blood bank | blood_type, quantity:integer, expires_on | Donor, Hospital | |
Blood request: organ request, transfusion | blood_type, quantity:integer, status, needed_by:date | Patient, Hospital | open, fulfilled |
Hospital: medical facility, infirmary, sanatorium | name, address, phone | City | |
Theatre booking: surgery booking, surgery, operation, surgical procedure | scheduled_at, duration, status, notes | Patient, Doctor, Room | scheduled, done, cancelled |
Triage: triage record, emergency visit | level:integer, symptoms, arrived_at | Patient | |
Therapy note: progress note, soap note, session note, clinical note, treatment note, consultation note | date, content:text | Patient, Client, Session, Therapist, Appointment | |
Questionnaire result: phq score, assessment result, screening result, assessment score | score:integer, date | Patient, Client, Questionnaire | |
Mood: emotion, feeling | name, level:integer | MoodEntry | |
Sobriety log: craving, relapse, cigarette log | date, notes | Habit | |
Cycle: menstrual cycle, fertility log, pregnancy | start_date, notes | Patient | |
Baby: newborn | name, birth_date, weight:decimal | Parent, Family | |
Allergen check: ingredient check | result, date | Product, Child | |
Blood sugar: insulin dose, carbohydrate entry | value:decimal, measured_at | Patient | |
Physio exercise: rehab exercise, rehabilitation plan | name, repetitions:integer, video | Patient, Therapist | |
Ambulance call: emergency call, dispatch call, 911 call | received_at, address, priority, status | Ambulance, Dispatcher | received, dispatched, closed |
Fire report: fire incident, rescue mission, mission, deployment report | date, location, description, duration | Team, Station, Vehicle | |
Fire hydrant: extinguisher, fire extinguisher, defibrillator, safety equipment | number, location, next_inspection:date | Building, Site | |
Drill plan: evacuation plan, emergency plan | title, file, date | Building, Site | |
Arrest: booking record, custody record, warrant | date, charge, status | Suspect, Officer | |
Court session: trial session, court hearing | starts_at, room, status | Court case, Judge | |
Legislation bill: motion, parliamentary bill, council motion, resolution draft | title, text:text, status | Council, Session | proposed, passed, rejected |
Council meeting: board meeting, committee meeting, general assembly, annual meeting | date, location, agenda:text | Committee, Club | |
Committee: working group, board of directors, council, task force | name, description | Organization | |
Ordinance: regulation, bylaw, legal requirement, compliance requirement | title, reference, text:text | | |
Public service: citizen service, government service | name, description, fee:money | Department | |
Pothole: street light, road damage, graffiti report, civic issue | description, location, photo, status | Citizen, Area | reported, in progress, fixed |
Road: street, highway, bridge | name, length:decimal, condition | Area, City | |
Bus card: transit pass, travel card | number, balance:money, expires_on | Passenger | |
Parking permit: resident permit, parking ticket | number, valid_until, plate_number | Vehicle, Resident | |
Toll: toll booth, toll payment | amount, passed_at | Vehicle | |
Charging point: charge point, charging station, ev station | name, location, power:decimal, status | Station, Location | available, occupied, out of order |
Scooter: e-scooter, moped, electric scooter, e-bike | number, battery:integer, status | Station, Area | available, rented, broken |
Truck: lorry, trailer, van, tanker | plate_number, capacity, status | Company, Driver | |
Load: freight, freight load, haul, freight order | origin, destination, weight:decimal, rate:money, status | Truck, Driver, Customer, Broker | open, assigned, delivered |
Trip sheet: journey log, logbook, mileage log, travel log, ride log | date, start_odometer:integer, end_odometer:integer, purpose | Vehicle, Driver | |
Wash: car wash, wash package, detailing, valet | type, price, date | Vehicle, Customer | |
Spare tyre: wheel set, rim | size, brand, location | Vehicle, Customer | |
Airplane: aircraft, plane, glider, helicopter | registration, model, hours:decimal, status | Club, Company | available, in maintenance |
Flight log: flight hour, flying lesson, flight training | date, duration, notes | Pilot, Airplane, Instructor | |
Regatta: sailing race, boat race | name, date, location | Club, Marina | |
Fishing trip: charter trip, fishing session | date, location, price | Boat, Skipper | |
Hunting permit: fishing license, hunting license, game license | number, valid_until | Hunter | |
Campsite: pitch site, camping pitch, rv site, campground | number, type, price, status | Park, Location | available, booked |
Park: national park, playground, nature reserve | name, location, description | City | |
Ranger report: patrol report, poaching incident | date, location, notes | Park, Ranger | |
Ski pass: lift pass, season pass, day pass, season ticket | number, type, price, valid_until | Customer, Guest | |
Ski lift: chairlift, slope, piste | name, status | Location | open, closed |
Escape game: escape room, laser tag game, paintball game | name, duration, price, capacity | Location | |
Bowling lane: lane, billiard table, golf course, hole, golf hole | number, status, price | Venue, Club | |
Tee time: golf round, round of golf | starts_at, players:integer | Court, Member | |
Handicap: golf handicap, player rating, elo rating, skill rating | value:decimal, date | Player, Member | |
Chess game: chess match, opening, chess move | played_on, result, moves:text | Player, Tournament | |
Dance class: ballet class, zumba class, dance lesson | name, level, starts_at, capacity | Instructor, Studio, Room | |
Studio: dance studio, yoga studio, recording studio, art studio, film studio | name, address, capacity | Location | |
Recital: student recital, exhibition night | title, date, location | Studio, School | |
Instrument rental: instrument loan | start_date, end_date, price | Instrument, Student | active, returned |
Lesson package: lesson bundle, credit package, session package, course package | name, lessons:integer, price | Student, Client, Tutor | |
Practice assignment: practice task | description, due_date | Student, Teacher, Lesson | |
Language pair: translation, translation job, translation project, localization key, string translation | source_text:text, target_text:text, status | Project, Language, Document | draft, translated, reviewed | translate
Glossary term: dictionary entry, vocabulary list, vocabulary, glossary entry, phrase | term, definition:text, example | Deck, Language, Project | |
Manuscript: book manuscript, draft chapter, novel draft | title, genre, status | Author, Publisher | draft, submitted, accepted |
Royalty: royalty payment, royalty statement | amount, period, status | Author, Book, Artist | pending, paid |
Issue number: magazine issue, newspaper issue, edition | number, title, published_on | Magazine, Newspaper | |
News desk: newsroom, editorial calendar, editorial plan | title, date, status | Editor, Article | |
Ad slot: advertising slot, ad space, billboard, banner ad | name, price, start_date, end_date | Advertiser, Page, Campaign | |
Radio show: broadcast, program slot, tv program, radio program | title, starts_at, duration | Station, Host | |
Jingle: sound effect, audio track, voice over, voiceover, audio clip | title, file, duration | Project, Episode | |
Render: 3d model, design file, mockup file, artboard, asset file, creative | name, file, version:integer | Project, Client | |
Proof approval: design proof, proofing | version:integer, status, feedback:text | Project, Client | pending, approved, changes requested |
Print job: print order, copy job, print request | copies:integer, paper, status | Customer, File, Printer | queued, printed, collected |
Sewing pattern: knitting project, craft project, quilt | name, materials:text, status | | |
Clay batch: kiln firing, glaze, pottery piece, ceramic | date, temperature:integer, notes | Studio, Artist | |
Stone: gemstone, diamond, ring, bracelet | name, weight:decimal, price | Jeweler, Collection | |
Repair ticket: watch repair, shoe repair, phone repair, computer repair, bike repair | description, price, status, due_date | Customer, Device | received, in repair, ready, collected |
Pawn: pawn loan, pawned item | amount, due_date, status | Customer, Item | active, redeemed, forfeited |
Consignment item: thrift item, second-hand item, donated good, vintage item | name, price, status | Consignor, Store | available, sold, returned |
Swap meet: flea market, garage sale, bazaar | name, date, location | Organizer | |
Stall: market stall, market booth, pitch rental | number, size, price | Market, Vendor | free, booked |
CSA share: vegetable box, harvest share, farm share | name, price, season | Farm, Member | |
Seedling: nursery plant, tray, seed tray, sowing | sown_on, quantity:integer, variety | Greenhouse, Plant, Garden | sown, germinated, planted |
Pruning: weeding, garden task, planting plan, crop rotation | date, notes | Plant, Garden, Field | |
Pest: pest report, pest sighting, weed | name, severity, date | Crop, Plant, Field | |
Grain bin: silo, storage silo, feed store | name, capacity:decimal, level:decimal | Farm | |
Slaughter: carcass, meat batch | date, weight:decimal | Animal | |
Wool clip: shearing, milk tank, milk collection, milk delivery | date, quantity:decimal | Herd, Farm, Farmer | |
Pond: fish pond, fish tank, aquarium, tank cage | name, volume:decimal, species | Farm | |
Fish stock: stocking, fish batch, fish | species, quantity:integer, date | Pond | |
Water test log: water quality, water parameter, water quality test | date, ph:decimal, temperature:decimal | Pond, Site | |
Coop member: cooperative, farmer group, farmers cooperative | name, phone, location | Farmer | |
Farmer: smallholder, grower, farm owner | name, phone, location, farm_size:decimal | Coop member | |
Auction lot: lot at auction, catalog lot | number, title, starting_price:money, estimate:money | Auction, Seller | open, sold, unsold |
Appraisal: expert appraisal, art appraisal | date, value:money, notes | Artwork, Property, Item | |
Loan agreement: lending agreement, art loan, object loan, museum loan | start_date, end_date, borrower, status | Artwork, Artifact, Object | requested, active, returned |
Donation drive: food drive, blood drive, clothing drive, collection drive | name, date, location, goal:integer | Organization | |
Food parcel: food package, hamper, relief parcel | contents:text, date, status | Beneficiary, Household, Food bank | packed, delivered |
Food bank: soup kitchen, pantry, community kitchen | name, address, phone | | |
Surplus food: surplus meal, food donation, leftover, food listing | description, quantity:integer, pickup_until:datetime, status | Restaurant, Donor | available, claimed, collected |
Need: help request, aid request, help offer, request for help | title, description, urgency, status | Beneficiary, Citizen, Neighbor | open, matched, closed |
Bed night: shelter stay, overnight stay | date, bed_number | Shelter, Resident | |
Refugee: asylum seeker, migrant, displaced person | name, nationality, arrival_date | Shelter, Family | |
Case plan: support plan, service plan goal, individual plan | goals:text, start_date, review_date | Client, Beneficiary | |
Placement: job placement, work placement, foster placement record | start_date, end_date, status | Student, Candidate, Company | |
Apprentice: trainee, intern | name, email, start_date, end_date | Company, Department | |
Logbook entry: training log, apprentice log, supervised hour | date, hours:decimal, activity:text, approved:boolean | Apprentice, Student | |
Exam paper: question paper, question bank, mock exam, practice exam | title, duration, total_marks:integer | Subject, Exam | |
Seat plan: seating plan, seating chart, exam seating | name, date | Exam, Event, Room | |
Bell schedule: class period, lesson slot, timetable entry, lecture slot | weekday, starts_at:time, ends_at:time, room | Class, Teacher, Subject | |
Parent meeting: parent-teacher conference, parent teacher meeting, consultation day | starts_at, notes | Parent, Teacher, Student | |
School trip: field trip, excursion, class trip | title, date, destination, cost:money | Class, School | |
Permission slip: consent slip, permission form | signed:boolean, signed_at | School trip, Parent, Student | |
Library card: reader card, member card, membership card, id card | number, issued_on, expires_on | Member, Student | |
Canteen order: lunch order, school meal, cafeteria meal, lunch menu | date, meal, price | Student, Child | |
Uniform order: textbook order, yearbook order | quantity, price, status | Student, Parent | |
Debate: debate round, model un session, mock trial | topic, date | Team, Tournament | |
Research proposal: ethics application, irb application, thesis proposal | title, abstract:text, status | Researcher, Student | submitted, approved, rejected |
Specimen: herbarium sheet, museum specimen, fossil specimen, rock sample | number, species, collected_on, location | Collection, Species, Site | |
Telescope slot: observation slot, instrument booking, lab booking | starts_at, ends_at | Equipment, Researcher | |
Sequence: gene, dna sequence, primer, strain, cell line | name, sequence:text, length:integer | Sample, Experiment | |
Mouse: lab animal, cage, lab mouse | tag, strain, birth_date, sex | Cage, Experiment | |
Well: borehole, drill hole, water point, water pump | name, depth:decimal, location, status | Site, Village | |
Village: settlement, district unit, ward area | name, population:integer | District, City | |
Solar project: solar quote, pv project, energy project | address, capacity:decimal, status | Customer, Installer | lead, planned, installed |
Energy tariff: electricity tariff, rate band, price band | name, price:decimal, valid_from | Supplier, Meter | |
Outage report: power cut, power outage, service outage | started_at, ended_at, area, cause | Area, Station | |
Waste bin: garbage bin, collection point, skip | location, type, fill_level:integer | Route, Area | |
Carbon entry: emission entry, activity data, green action, eco action | date, quantity:decimal, category | Company, Site | |
Supplier audit: vendor assessment, supplier evaluation, vendor risk assessment | date, score:integer, findings:text | Supplier | |
Data request: subject access request, gdpr request, erasure request | type, received_on, due_date, status | Customer, Citizen | open, answered |
Processing activity: data processing, record of processing | name, purpose:text, legal_basis | Department | |
Security incident: data breach, vulnerability, security finding, cve | title, severity, found_on, status | Asset, Server, Application | open, fixed |
Access request: permission request, access review | reason, status | Employee, Application | requested, granted, denied |
Software: application record, software product, installed software, software license | name, version, vendor | Asset, Device, Company | |
Server rack: rack, data center, network switch, router | name, location | Site | |
Ip address: subnet, vlan, port, network device | address, description | Device, Server | |
Backup job: backup, snapshot, restore | started_at, finished_at, status, size:integer | Server, Database | running, succeeded, failed |
Phone line: sim card, phone plan, mobile plan, extension number | number, plan, status | Employee, Customer | active, blocked |
Call campaign: dialer list, call list, calling list, phone campaign | name, status | Campaign, Agent | |
Ticket category: issue category, problem type, ticket type | name, description | | |
Canned form: form template, contract template, checklist template, report template, message template | name, body:text | Category | |
Proposal section: proposal template, pitch section | title, content:text | Proposal | |
Referral code: invite code, affiliate link, invitation code | code, uses:integer, expires_on | Customer, Campaign | |
Cash flow entry: petty cash, cash entry, cash book entry, cash movement | date, amount, type(in/out), description | Account, Category | |
Exchange rate: currency rate, currency, conversion rate entry | code, rate:decimal, date | | |
Cheque: check payment, bank draft, promissory note | number, amount, due_date, status | Customer, Supplier, BankAccount | received, deposited, bounced |
Installment plan: payment plan, layaway, payment schedule, instalment plan | total:money, installments:integer, start_date, status | Customer, Invoice, Student, Loan | active, completed |
Dunning notice: payment reminder, overdue notice, collection letter, reminder letter | level:integer, sent_at | Invoice, Customer | |
Subscription box: subscription order | status, next_delivery:date | Customer, Subscription | |
Fund: mutual fund, emergency fund, pension fund, scholarship fund, crowdfund | name, balance:money, description | Organization, Member | |
Dividend: dividend payment, interest payment, profit share | amount, paid_on | Stock holding, Shareholder, Fund | |
Estate: inheritance, heir, legacy | name, share:decimal | Client, Will | |
Family tree: ancestor, relative, family member record, genealogy record | first_name, last_name, birth_date, death_date | Family, Family tree | |
Grave lot: burial, cremation, memorial service, deceased | name, birth_date, death_date | Cemetery, Family | |
Prayer time: prayer log, fasting log, devotion | date, completed:boolean | Member | |
Bible study: scripture, verse, bible verse, devotional, quran verse, lesson study | reference, text:text | Group | |
Mass intention: church booking, parish event | date, intention:text | Church, Member | |
Tarot reading: horoscope, natal chart, dream entry | date, content:text | Client | |
Dating profile: match profile, dating preference | bio:text, birth_date, photo | | |
Chat request: friend invitation, contact request, connection invite | status, sent_at | Profile | pending, accepted, declined |
Live stream: live show, broadcast session, stream session | title, starts_at, status | Channel, Creator | scheduled, live, ended |
Fan club: fan page, supporter, patron tier, membership tier of creator | name, price, benefits:text | Creator | |
Bookmark folder: link collection, reading folder, link list | name, description | | |
Feed: rss feed, news feed source, news source | name, url | Category | |
Article clipping: saved article, summary of article, digest issue | title, url, summary | Feed, Topic | |
Meme: gif post, joke, fact, riddle, quote of day | text:text, image | Category | |
Comic strip: comic page, manga chapter, webtoon | title, number:integer, file | Series | |
Cosplay: figurine, model kit, miniature, lego set, vinyl, vinyl record, stamp collection | name, series, condition, value:money | Collection | |
Cigar: whisky, tea, spirit, perfume, cheese | name, origin, rating:integer, notes | Collection | |
Pantry item: fridge item, food item, household item, supply item, grocery item, shopping item | name, quantity, expires_on, location | Household, Kitchen, ShoppingList | |
Meal prep: cooking session, dinner, dinner party, potluck dish | date, guests:integer, notes | Recipe, Household | |
Restaurant tab: bar tab, tab, split bill | total:money, opened_at, status | Table, Customer | open, closed |
Cocktail: drink, beverage, wine list entry | name, price, ingredients:text | Menu, Category | |
Cake order: custom cake, custom order, bespoke order, catering order, special order | description, due_date, price, status | Customer, Client | requested, confirmed, ready |
Oven: production oven, baking schedule, dough, bake | date, quantity:integer | Recipe, Product | |
Floor plan: layout plan, room layout, table layout | name, file | Restaurant, Venue, Building | |
Housekeeper round: minibar check, turn-down, linen, laundry batch | date, notes | Room | |
Airport transfer: shuttle, pick-up service, taxi booking, chauffeur booking | pickup_at:datetime, pickup_location, destination, price, status | Guest, Driver, Passenger, Customer | requested, confirmed, done |
Excursion booking: activity booking, tour booking, trip booking | date, persons:integer, price, status | Tour, Guest, Customer, Trip | pending, confirmed, cancelled |
Travel package: holiday package, vacation package, package tour, package deal | name, description, price, duration, destination | Destination, Agency | |
Passport: travel document, identity document | number, country, expires_on | Passenger, Employee, Traveler | |
Cruise: ship voyage, cabin, port call | name, departs_at, price | Boat | |
`;
