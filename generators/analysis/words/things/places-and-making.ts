/** Property, building, field service, making, farming, energy, transport, travel, hotels, restaurants, cars. */
export const PLACES_AND_MAKING = `
Homeowners association: hoa, housing association, owners association, resident association | name, address | | |
Rental application: tenant application, lease application, tenancy application | submitted_at, income:money, status | Tenant, Property, Unit, Applicant | submitted, approved, rejected |
Move-in inspection: move-out inspection, walkthrough, condition inventory | date, notes:text, photos:image | Unit, Lease, Tenant | |
Property owner statement: owner payout, owner statement | period, amount, status | Landlord, Property | |
Property feature: facility, property amenity, room facility, hotel facility, building facility | name, description | Property, Building, Hotel | |
Offer on property: counteroffer, buyer offer | amount, expires_on:date, status | Property, Buyer | made, accepted, rejected |
Buyer: home buyer, purchaser record | name, email, phone, budget:money | | |
Closing: property sale, house sale, real estate transaction | date, price, status | Property, Buyer | |
Maintenance fee: service charge, hoa fee, society fee, common charge, association fee | amount, period, due_date, status | Unit, Owner | due, paid |
Maintenance plan: preventive maintenance plan, preventive maintenance, maintenance schedule entry | name, interval_days:integer, next_due_on:date | Equipment, Asset, Vehicle, Machine | |
Maintenance job: maintenance ticket visit, maintenance work order | scheduled_at, notes, status | Property, Equipment | |
Gate pass: visitor pass, entry pass, guest pass request, visitor permit | code, valid_until, status | Visitor, Resident | |
Community notice: notice board, noticeboard, community post, society notice | title, text:text, posted_at | Community, Building | |
Roommate: flatmate, housemate, roommate profile | name, email | Household, Unit | |
Bid estimate: cost estimate sheet, takeoff, material takeoff, bill of quantities, quantity estimate | description, quantity:decimal, unit_price, total:money | Project, Site | |
Work permit: hot work permit, permit to work | type, valid_until, status | Site, Contractor | |
Progress claim: payment application, progress payment, progress billing | amount, period, status | Project, Contract | |
Service visit: technician visit, field visit order, on-site visit | scheduled_at, notes:text, status | Customer, Technician, Work order | scheduled, on the way, done |
Service report: job report, work report, visit report, completion report | date, text:text, signature:image, photos:image | Service visit, WorkOrder, Technician | |
Service request item: used material, material usage, part used, parts usage, material consumption | quantity, cost:money | WorkOrder, Job, Part | |
Installed equipment: installed asset, customer asset, customer equipment, customer device, serviced appliance | make, model, serial_number, installed_on:date | Customer, Site | |
Job schedule: dispatch board entry, job assignment, technician assignment | starts_at, ends_at | Technician, Job | |
Factory: plant site, manufacturing plant, production site, mill | name, address | Company | |
Finished good: finished product, semi-finished product, produced item, produced batch | quantity, produced_on:date | Production order, Product | |
Production report: production log, shift report, production record, production entry | date, quantity:integer, scrap:integer | Machine, Production line, Operator | |
Inspection point: quality criterion, inspection criterion, check point, checkpoint | name, min:decimal, max:decimal | Quality inspection, Product | |
Defect type: failure code, defect code, error code, reason code | code, name | | |
Machine stop: equipment failure | started_at, ended_at, reason | Machine, Equipment | |
Tool crib item: | number, name, status | Machine | |
Material lot: raw material batch, material batch, lot number | number, quantity:decimal, received_on:date | Material, Supplier | |
Crop plan: cropping plan, crop cycle, planting schedule | crop, planted_on:date, expected_harvest_on:date | Field, Farm | |
Farm activity: farm task, field operation, farm work, field activity | type, date, notes | Field, Crop, Farm | |
Slaughter record: animal sale, livestock sale, culling | date, weight:decimal, price | Animal | |
Plant species: plant type, plant variety, crop variety, cultivar | name, scientific_name, care:text | | |
Rainfall record: rainfall, weather reading, weather observation, weather log | date, amount:decimal, temperature:decimal | Farm, Weather station | |
Produce: farm product, farm produce, crop sale, harvested crop | name, price, quantity:decimal, unit | Farm, Farmer | |
Power plant: solar plant, solar park, wind farm, wind turbine, solar system, pv system, photovoltaic system | name, capacity_kw:decimal, location | Owner, Site | |
Inverter: solar inverter | model, serial_number, power:decimal | Power plant | |
Energy audit: energy certificate, energy assessment | date, rating, notes:text | Building | |
Pickup request: collection request, pick-up request, bulky waste request | scheduled_on:date, address, status | Household, Resident, Customer | requested, scheduled, collected |
Recyclable: recyclable material, waste type, waste category, recyclable item | name, price_per_kg:money | | |
Recycling center: drop-off site, collection center, collection centre, scrapyard | name, address, opening_hours | | |
Shipper: freight forwarder, consignor, consignee | name, email, phone, address | | |
Delivery run: delivery trip, delivery round, tour plan, delivery batch, delivery schedule, delivery tour | date, status | Driver, Vehicle, Route | planned, running, done |
Vehicle position: driver location, vehicle location, gps point, geolocation entry | latitude:decimal, longitude:decimal, recorded_at | Vehicle, Driver, Trip | |
Vehicle document: vehicle registration, driver document, driving license, driver license, driving licence | type, number, expires_on:date, file | Vehicle, Driver | |
Vehicle assignment: driver assignment, car assignment, vehicle allocation | start_date, end_date | Vehicle, Driver | |
Vehicle type: vehicle category, car category, car class, car type, vehicle class, car model, vehicle model | name, description, daily_rate:money | | |
Traffic fine: traffic ticket, speeding ticket, parking fine | amount, date, status | Vehicle, Driver | open, paid |
Fuel card: fuel purchase, refueling, fill-up, fill up, fuel entry | amount, liters:decimal, date | Vehicle, Driver | |
Tachograph record: driving hour, hours of service, duty log | started_at, ended_at | Driver | |
Parking lot: car park, parking garage, parking facility, parking area | name, address, capacity:integer | | |
Ride offer: rideshare, lift offer, trip offer, carpool ride | origin, destination, departs_at, seats:integer, price | Driver, Vehicle | open, full, done |
Labor line: labor item, labour item, labour charge, labor cost, labour entry | description, hours:decimal, rate:money | Repair order, WorkOrder | |
Service bay: workshop bay, lift bay | name, status | Garage | |
Service reminder: maintenance reminder, service due, next service | due_on:date, mileage:integer | Vehicle, Equipment | |
Trade-in: | make, model, value:money | Customer, Vehicle | |
Vehicle return: vehicle pickup, car return, rental return, rental pickup, equipment return | date, mileage:integer, notes | Rental | |
Rental item: rental product, rentable item, hire item | name, daily_rate:money, deposit:money, status | Category | available, rented |
Rental rate: hourly rate rule, daily rate, rental price | amount, unit | Car, Equipment, Rental item | |
Dock: bike dock, docking station | number, status | Station | |
Room service: service request of guest, in-room order | description, status | Room, Guest | open, done |
Folio: guest bill, guest folio, hotel bill, guest charge | amount, description, date | Guest, Booking, Room | |
Traveler profile: travel companion, travel buddy, travel group, fellow traveler | name, email | Trip | |
Point of interest: sight, place of interest, tourist attraction, sightseeing spot | name, description, address, opening_hours | Destination, City | |
Travel story: travel journal, travel diary | title, text:text, photos:image | Trip | |
Tour departure: tour date, tour schedule | starts_at, capacity:integer, price | Tour | |
Travel agency: tour operator | name, email, phone | | |
Cruise cabin: ship cabin, cabin category | number, type, price | Cruise | |
Food delivery: meal delivery, delivery job | address, status, fee:money | Order, Courier | |
Dining area: section of restaurant, restaurant section, restaurant zone, terrace | name, capacity:integer | Restaurant | |
Order modifier: add-on option, menu option, extra topping, customization option, item option | name, price | MenuItem | |
Special: daily special, menu special, daily menu | date, name, price | Restaurant, Menu | |
Combo meal: meal deal, meal combo, set meal | name, price | Menu | |
Cookbook: recipe book, recipe collection, recipe category | title, description | | |
Planned meal: meal slot, meal schedule, planned recipe | date, meal_type | MealPlan, Recipe | |
Kitchen station: prep station, prep task, prep list | name | Kitchen | |
Food waste: food waste record, discarded food | quantity, reason, date | Ingredient, Restaurant | |
Food safety check: hygiene check, temperature check, temperature log, haccp record, fridge temperature | value:decimal, checked_at | Restaurant, Equipment | |
Menu translation: dish translation | language, text:text | MenuItem | |
Chef profile: private chef, home cook, caterer | name, bio:text, rating:decimal | | |
Wine: wine label | name, year:integer, price, region | Cellar, Category | |
`;
