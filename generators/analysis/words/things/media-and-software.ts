/** Media, music, video, photography, museums, art, software, monitoring, devices, data, assistants, things any office keeps. */
export const MEDIA_AND_SOFTWARE = `
Reader letter: letter to the editor, reader comment | text:text, received_on:date | Article | |
Magazine: newspaper, periodical, news site | name, description | Publisher | |
Reading history: read article, viewing history, play history, listening history | viewed_at, progress:integer | Profile, Movie, Article | |
Watch party: viewing party | title, starts_at | Movie, Group | |
Cinema: movie theater, movie theatre, theater venue, multiplex | name, address | City | |
Streaming subscription: streaming plan, channel subscription | plan, started_at | Channel | |
Podcast guest: show guest, interview guest | name, bio:text | Podcast episode | |
Tour stop: concert tour, tour leg | date, city | Band, Venue | |
Record label: label company, music label | name | | |
Booking inquiry: gig request, booking offer, performance request | date, fee:money, status | Artist, Venue | new, accepted, declined |
Music lesson: piano lesson, guitar lesson, singing lesson | starts_at, notes, status | Student, Teacher | |
Sound: sample sound, audio sample | name, file | Category | |
Photographer portfolio: photo portfolio, portfolio entry, portfolio image, showcase item | title, image, description | Photographer, Artist, Profile | |
Photo order: photo print | quantity, size, price | Client, Photo | |
Edit request: retouch request, revision request, correction request | description:text, status | Photo, Deliverable, Proof | |
Exhibit: exhibition item, exhibited work, exhibition piece, collection object | title, description, year:integer, photo | Exhibition, Museum | |
Loan of artwork: exhibit loan | start_date, end_date, borrower | Artwork, Museum | |
Provenance record: ownership record, ownership history | owner, from_date:date, notes | Artwork, Artifact | |
Museum visit: museum ticket, guided visit, group visit, school visit | date, visitors:integer | Museum, Group | |
Art class: workshop class, craft class, pottery class, cooking class, painting class | title, starts_at, capacity:integer, price | Studio, Instructor | |
Commissioned work: art commission, drawing request | description:text, price, due_date, status | Artist, Customer | |
Gallery exhibition: art show, art exhibition, vernissage | title, start_date, end_date | Gallery, Artist | |
Translation: translation request, translation task, localized text, localization string, translated text | source_text:text, target_text:text, language, status | Project, Language, Translator | |
Translation memory: term base, term entry | source, target | Language, Client | |
Book chapter: novel chapter, story chapter, manuscript chapter | title, text:text, position:integer | Book, Story | |
Poem: fan fiction | title, text:text | Author | |
Writing prompt: creative prompt, daily prompt | text:text | Category | |
Journal page: diary, reflection, gratitude entry, gratitude note, daily reflection | date, text:text, mood | Member | |
Affirmation: daily quote, inspirational quote, motivational quote | text:text | Category | |
Pull request: code review | title, status, url | Repository, Developer | open, merged, closed |
Branch of code: git branch, code branch | name | Repository | |
Ticket history entry: status change, assignment history, escalation entry | from_status, to_status, changed_at | Ticket | |
Service level: sla policy, response target | name, response_hours:integer, resolution_hours:integer | Customer | |
Microservice: backend service, monitored service, system component, service component | name, url, status | Application | up, degraded, down |
Status page: public status page | name, slug | Organization | |
Maintenance window: planned downtime, scheduled maintenance | starts_at, ends_at, description | Service, Server | |
Log entry: log record, log line | level, message:text, logged_at | Application, Server, Device | |
Metric sample: metric point, time series, performance metric sample | name, value:decimal, recorded_at | Server, Device | |
Alert rule: alarm rule, notification rule, threshold rule, alert condition, alarm threshold | name, condition, threshold:decimal, active:boolean | Device, Sensor, Monitor | |
Alarm event: triggered alert, alarm entry, alert event, fired alert | triggered_at, resolved_at, severity, status | Device, Alert rule | active, acknowledged, resolved |
Cluster: datacenter, server room | name, location | | |
Network device: access point, gateway device | name, ip_address, model, status | Site | |
Cloud resource: cloud account, cloud service, s3 bucket, storage bucket | name, type, region | Project | |
Vulnerability: security issue, weakness, security vulnerability | title, severity, description:text, status | Application, Asset, Server | open, fixed, accepted |
Security scan: vulnerability scan, scan job, penetration test | started_at, status, findings:integer | Application, Server | |
Secret entry: vault entry, stored password, password entry, credential entry, login entry | name, username, url, secret | Vault, Folder | |
Vault: password vault, secret store | name | Team | |
Login attempt: sign-in event, login event | occurred_at, ip_address, success:boolean | Account | |
Device group: device profile, device model | name | | |
Workflow run: job run, flow run, run history | started_at, finished_at, status | Workflow, Automation | running, succeeded, failed |
Connector: data connection, source connection, external source, integration connection, connection profile | name, type, config:json, status | Workspace | |
Data table: imported table, data model, data column, dataset column | name, type | Dataset | |
Data export: export job, export file, export request, csv export | status, file, requested_at | Dataset | |
Data quality rule: validation rule, quality rule, data check | name, condition, severity | Dataset | |
Kpi target: metric definition, key performance indicator | name, target:decimal, unit | Department, Team | |
Generated content: ai output, generated image, ai draft, ai suggestion | text:text, prompt:text, created_on:date | Prompt, Template | |
Knowledge base: document collection, knowledge document, document library | name, description | Chatbot, Workspace | |
Document chunk: text chunk, embedding vector | text:text, position:integer | Document, Knowledge base | |
Training example: training sample, training dataset, labeled example, ground truth | input:text, output:text | Dataset, Model | |
Prediction result: model prediction, classification result, detection result, anomaly, risk score | label, confidence:decimal, created_on:date | Model, Image, Document | |
Model version: ml model version, trained model | version, accuracy:decimal, trained_at | Model | |
Extracted field: extraction result, ocr result, parsed document, extracted data | name, value, confidence:decimal | Document, Invoice | |
Document type: document category, file type | name | | |
Shared file: file share, shared folder, file link | url, expires_at | File, Document | |
Document request: file request, requested document, information request, missing document | name, due_date, status | Client, Case | requested, received |
Qr code entry: generated qr code, qr label, barcode label, printed label | code, target:url | Product, Asset | |
Custom field: custom attribute, additional field, user-defined field | name, type, required:boolean | Form | |
Column of board: kanban column, swimlane | name, position:integer | Board | |
Mind map: diagram file, flowchart, drawing board | title, data:json | Project | |
Business card: digital business card, visiting card | name, title, phone, email | Profile | |
Mailing: mail item, incoming mail, outgoing mail, postal item | subject, sender, received_on:date | Department, Contact | |
Email message: email thread, inbox message, incoming email, outgoing email, sent email, email log | subject, body:text, sent_at, sender | Contact, Ticket | |
Fax message: letter document, official letter | number, date, file | Contact | |
Calendar: team calendar, shared calendar | name, color | Team | |
Recurring event: recurring booking, recurring appointment, recurring schedule, series of bookings | frequency, starts_on:date, ends_on:date | Calendar | |
Blocked time: unavailability, blocked date, off day | date, reason | Provider, Room, Property | |
Service request post: job request post, project request, project brief, gig post | title, description:text, budget:money, status | Client, Category | open, assigned, done |
Service quote: bid on job, contractor bid, freelancer proposal, project bid, offer on request | price, message:text, status | Service request post, Provider | sent, accepted, declined |
Gig order: service order of gig, freelance contract, work contract of freelancer | price, due_date, status | Freelancer, Client | |
Escrow: escrow payment, held payment, milestone payment | amount, status | Order, Contract | held, released |
Payout request: withdrawal request, payout account, payout method, seller payout, earnings entry, earning record | amount, status, requested_at | Seller, Driver, Freelancer | |
Platform fee: commission fee, transaction fee, booking fee, processing fee, marketplace fee | amount, percent:decimal | Order, Booking, Transaction | |
Verification request: verification document, seller verification, background verification | type, file, status | Provider, Seller, Driver | pending, verified, rejected |
Report entry: submitted report, written report, field report entry | title, text:text, submitted_at | Author | |
Inventory list: equipment list, inventory sheet, household inventory, home inventory, belongings | name | Household, Location | |
Household item: belonging, possession, home item, valuable | name, room, value:money, photo, purchased_on:date | Household, Room | |
Appliance manual: user manual, manual, product manual, instruction manual | title, file | Product, Appliance | |
Subscription service: tracked subscription, recurring subscription, streaming service | name, price, renews_on:date, billing_cycle | Member, Category | |
Renewal reminder: expiry reminder, renewal date entry, expiration alert | due_on:date, status | Contract, License, Subscription | |
Meal order: meal reservation, canteen meal | date, quantity:integer, status | Employee, Student, Meal | |
Shared ride group: commute, car pool group | name, origin, destination | | |
Lottery: raffle, prize draw, sweepstake, giveaway, raffle ticket | title, ends_at, prize | | |
`;
