/** Government, safety, logistics, software, events, research: less common domains. */
export const PUBLIC_LIFE = `
Cargo: freight, load, cargo load | description, weight:decimal, volume:decimal, status | Shipment, Vehicle, Trip | |
Container: shipping container | number, type, status | Shipment | |
Pallet: skid | number, weight:decimal | Warehouse, Shipment | |
Bin: storage bin, shelf location, bin location | code, capacity | Warehouse | |
Shelf: rack | code | Warehouse, Store | |
Manifest: cargo manifest, passenger manifest | number, date | Trip, Flight | |
TollPass: toll | number, amount | Vehicle | |
ParkingSession: parking booking | started_at, ended_at, fee:money | ParkingSpace, Vehicle | |
Violation: traffic violation, infraction, offence, citation | date, type, amount, status | Vehicle, Driver, Citizen | open, paid, contested |
Crime: criminal case, crime report | title, date, location, status | Officer | |
Evidence: exhibit evidence, proof item | description, file, collected_at | Case, Claim | |
Witness: witness statement | name, phone, statement:text | Case, Incident | |
Suspect: accused | name, date_of_birth | Case | |
Emergency: emergency call, sos, sos alert | location, occurred_at, status | Citizen | |
Ambulance: rescue vehicle | plate_number, status | Hospital | |
Alarm: fire alarm | location, triggered_at, status | Site, Device | |
Patrol: guard tour, guard patrol | started_at, ended_at, notes | Guard, Site | |
Drill: safety drill | date, result | Site | |
Hazard: safety hazard, near miss | description, severity, status | Site | |
Ballot: ballot paper | cast_at | Election | |
Voter: registered voter | name, number | Election | |
Party: political party | name | | |
Meal: lunch, dinner, breakfast | name, date, calories:integer | MealPlan, Recipe | |
Grocery: grocery item, pantry item | name, quantity, expires_on | ShoppingList | |
ShoppingList: grocery list | name | | |
Household: home group | name, address | | |
Chore: household chore, house chore | title, due_date, assigned:boolean, status | Household | open, done |
Allowance: pocket money | amount, date | Child | |
Bill payment: utility bill, utility | name, amount, due_date, status | Household | |
Diaper change: diaper | changed_at, type | Child | |
Feeding session: baby feeding | started_at, amount:decimal, type | Child | |
SleepLog: sleep record, sleep session, nap | started_at, ended_at | Child, Member | |
Period log: cycle entry, menstrual cycle | start_date, end_date, symptoms | | |
Dream: dream entry | title, content:text, date | | |
Contact group: contact list, address book | name | Contact | |
Birthday: anniversary | name, date | Contact | |
Memory: memory entry, keepsake | title, content:text, date, photo | | |
Letter: postcard | subject, body, sent_at | Contact | |
Wish: bucket list item | title, done:boolean | | |
TimeCapsule: capsule | title, opens_on | | |
Vendor stall: market stall, food stall, kiosk stall | number, location | Market | |
Market: farmers market, bazaar | name, location, date | | |
Food truck: truck vendor | name, cuisine, location | | |
Allergen: food allergen | name | MenuItem, Product, Ingredient | |
Supplier invoice: vendor invoice, vendor bill | number, amount, due_date, status | Supplier | |
Requisition: purchase requisition request | number, needed_by:date, status | Department | |
GoodsReceipt: delivery receipt, receiving record, goods received note | number, received_at | PurchaseOrder | |
PickList: picking list | number, status | Order, Warehouse | |
Bundle: product bundle, combo, kit | name, price | Product | |
Manufacturer part: oem part | number | Manufacturer | |
Serial: serialised unit | number | Product | |
Measurement sheet: size chart, body measurements | size, value:decimal | Customer | |
Fabric: textile, cloth | name, color, width:decimal | | |
Pattern: sewing pattern | name, size | | |
TailoringOrder: alteration, tailoring | description, due_date, price | Customer | |
Jewel: jewelry item, ring | name, material, price | | |
Coin: banknote, stamp | name, year:integer, country, value:money | Collection | |
TradingCard: collectible, collectible item, figurine | name, condition, value:money | Collection | |
Comic: manga, comic book | title, issue_number:integer | | |
Instrument: musical instrument | name, type, serial_number | | |
Rehearsal: band practice, choir practice | starts_at, location | Band, Production | |
Performance piece: setlist, programme piece, repertoire piece | title, composer | Concert | |
Production: theatre production, film production, stage production | title, start_date, end_date | | |
Costume fitting: fitting appointment, fitting | starts_at | Actor, Costume | |
Prop: stage prop | name, location | Production | |
Script: screenplay | title, content:text, version | Production | |
Scene: shot | number, description | Script | |
Storyboard: mood board | title | Project | |
Podcast: podcast show | title, description | | |
Stream: livestream, broadcast stream | title, starts_at, url | Channel | |
Clip: highlight clip | title, file | Video | |
Caption: subtitle | text, language | Video | |
Advertisement campaign: ad, ad placement, banner ad | title, image, start_date, end_date | Advertiser | |
Lead form: landing form | name | Campaign | |
Segment: audience segment, customer segment | name, criteria | | |
Keyword: search keyword, seo keyword | term, rank:integer | Site | |
Backlink: referral link, affiliate link | url, clicks:integer | Affiliate | |
Creator: content creator profile | name, handle, followers:integer | | |
SocialPost: social media post, scheduled post, tweet | content, platform, scheduled_at, status | Campaign, Influencer | draft, scheduled, published |
Mention: brand mention | source, date | Brand | |
PressRelease: media release | title, content:text, published_on | | |
Domain name: web domain, hostname | name, expires_on | Client | |
Certificate authority: ssl certificate | domain, expires_on | Server | |
Repository item: code repository, git repository, codebase entry | name, url | Project | |
Commit: code commit, pull request, merge request | title, author, date | Repository item | |
BuildRun: ci build, pipeline run, build job | number, status, started_at | Project | |
Environment: deployment environment | name, url | Project | |
FeatureFlag: feature toggle | name, enabled:boolean | Project, Environment | |
TestCase: manual test case, test script | title, steps:text, expected_result:text | Project, TestPlan | |
TestRun: test execution | status, executed_at | TestCase | passed, failed |
TestPlan: test suite | name | Project | |
Requirement: product requirement item | title, description, priority | Project | |
Epic: product epic | title, description | Project | |
Estimate session: planning poker session, retrospective, retro | title, date | Team | |
Snippet: code snippet | title, code:text, language | | |
Prompt: ai prompt, prompt template | title, content:text | | |
Completion: ai response, generated text, generated content | content:text, created_on | Prompt | |
Embedding: knowledge source, knowledge base, data source | name, type | Chatbot | |
Agent run: agent task, workflow run, execution | started_at, status, output:text | | |
Workflow: automation rule, automation, approval workflow, business rule, trigger rule | name, trigger, active:boolean | | |
License key: software license, software licence, activation key | key, expires_on, seats:integer | Customer, Product | |
Plugin: extension, add-on module | name, version | | |
Ticket queue: service queue, queue, queue number, token number | name, number:integer | Branch, Service | |
Counter: service counter, service desk, teller | number, name | Branch | |
Kiosk: self-service kiosk | name, location | Branch | |
Sla: service level agreement | name, response_time | Customer | |
Contractor: subcontractor worker, freelancer profile, freelancer | name, skills, hourly_rate:money | | |
Gig job: freelance project, freelance job, job request | title, budget:money, deadline | Client | |
Deliverable: work product | title, due_date, file, status | Project, Contract | pending, delivered, accepted |
Portfolio item: work sample, portfolio piece | title, image, description | Freelancer | |
Availability block: blackout date, time off block | start_date, end_date, reason | | |
Timesheet: weekly timesheet | week_start:date, total_hours:decimal, status | Employee | draft, submitted, approved |
Overtime: overtime request, overtime record | date, hours:decimal, status | Employee | |
Advance: salary advance, cash advance | amount, date, status | Employee | |
Dependent: family member record, next of kin | name, relationship, date_of_birth | Employee, Patient | |
Warning: disciplinary action, disciplinary record | date, reason | Employee | |
Resignation: exit interview, termination | date, reason | Employee | |
Succession: career path | name | Position | |
Poll answer: poll response | submitted_at | Poll | |
Seat assignment: seating plan, seating chart, seating arrangement | name | Event, Table | |
Guestlist: guest list, guest list entry | name, plus_one:boolean, status | Event, Wedding | |
Vendor booking: event vendor, wedding vendor | name, service, price, status | Event, Wedding | |
Catering: catering order | date, headcount:integer | Event | |
Booth: exhibition booth, stall | number, size, price | Event, Exhibition | |
Badge scan: lead scan, attendee scan | scanned_at | Attendee, Exhibitor | |
Abstract: paper submission, conference paper, manuscript | title, abstract:text, file, status | Conference, Author | submitted, under review, accepted, rejected |
PeerReview: paper review, manuscript review | score:integer, comments, recommendation | Abstract | |
Journal: scientific journal, magazine | title, issn | | |
Citation entry: bibliography entry, reference entry | title, authors, year:integer | | |
Grant application: funding application, funding request | title, amount, status, submitted_on | Grant | draft, submitted, approved, rejected |
Lab: laboratory | name, location | | |
Reagent: chemical, chemical substance | name, quantity, expires_on, location | Lab | |
Protocol: lab protocol, experiment protocol | title, steps:text | Experiment | |
Participant response: questionnaire, questionnaire response | submitted_at, answers:json | Participant, Study | |
Trial: clinical trial | title, phase, start_date, status | | |
AdverseEvent: side effect | description, severity, date | Patient, Trial | |
`;
