/** Bookings, property, hospitality, travel, vehicles, food. */
export const PEOPLE_AND_PLACES = `
Booking: reservation, class booking, room booking, table booking, online booking | start_at, end_at, status, notes | Customer, Guest, Room, Table, Class, Service, Property, Member, Resource, Car, Slot, Patient, Book, Equipment, Vehicle, House, Hotel, Tour, Trip, Event, Court, Teacher, Tutor, Therapist | pending, confirmed, cancelled, completed | book, reserve
Appointment: consultation, meeting appointment, scheduled appointment, consult | start_at, duration, status, notes | Patient, Doctor, Client, Customer, Service, Therapist, Stylist, Pet, Vehicle, Barber, Salon, Lawyer, Owner, Employee | scheduled, confirmed, completed, cancelled, no show | schedule
Slot: time slot, timeslot, appointment slot, availability slot, reservation slot | start_at, end_at, available:boolean | Doctor, Resource, Provider, Court | |
Availability: availability window, working hours, opening hours entry | weekday, start_time, end_time | Provider, Doctor, Tutor, Property, Resource | |
WaitlistEntry: waitlist, waiting list, wait list, queue entry | position:integer, joined_at | Event, Class, Team, Course | |
Resource: bookable resource | name, type, capacity | | |
Room: hotel room, meeting room, classroom | number, type, capacity, status, price | RoomType, Hotel, Building, Floor | available, occupied, under maintenance |
RoomType: room category | name, description, capacity, rate:money | Hotel | |
Hotel: guest house, hostel, resort | name, address, phone, stars:integer | | |
Guest: hotel guest, visitor guest, diner | name, email, phone, id_number | | |
HousekeepingTask: cleaning task, room cleaning, cleaning schedule | scheduled_at, status, notes | Room | open, done | clean
Stay: hotel stay | check_in_date, check_out_date | Guest, Room | |
Amenity: facility feature | name, icon | Property, Room | |
Property: real estate property, rental property, accommodation | title, address, type, price, bedrooms:integer, bathrooms:integer, description, status | Owner, Landlord | available, under negotiation, sold, rented |
Listing: property listing, apartment listing, rental listing, advert, classified ad, advertisement, item listing | title, description, price, status, photos:image | Category, Property, Seller | draft, published, closed | list, advertise
PropertyVisit: property viewing, viewing, showing, site visit, house viewing | scheduled_at, status, notes | Property, Lead, Client | scheduled, done, cancelled |
Building: apartment building, tower, apartment block | name, address, floors:integer | Property | |
Floor: storey, building floor | number:integer, name | Building | |
Unit: apartment, flat, housing unit, apartment unit, rental unit | number, floor:integer, bedrooms:integer, rent:money, status | Building, Property | vacant, occupied |
House: home, villa | number, address, type, rent:money | HouseType | |
HouseType: unit type, apartment type | name, description, bedrooms:integer | | |
Tenant: renter, lessee, occupant | name, email, phone, move_in_date | Unit, House, Property | |
Landlord: property owner, lessor | name, email, phone | | |
Lease: tenancy, rental agreement, lease agreement, tenancy agreement | start_date, end_date, rent:money, deposit:money, status | Tenant, Unit, Property | active, ended | lease
RentPayment: rent, rent collection, rental payment, monthly rent | amount, due_date, paid_at, method | Tenant, Lease, Unit | due, paid, late |
MaintenanceRequest: service request, repair request, work request, maintenance ticket, repair ticket | title, description, priority, status, photo | Unit, Tenant, Property, Asset, Equipment, Vehicle, Room, Building, Machine | open, in progress, completed |
Inspection: site inspection, property inspection, safety inspection | date, result, notes, status | Property, Site, Vehicle, Asset, Unit, Equipment, Building, Inspector | | inspect
Notice: tenant notice, eviction notice | title, content, date | Tenant | |
Visitor: office visitor, site visitor | name, company, phone, purpose | | |
Visit: visitor visit, client visit | date, purpose, notes | Visitor, Patient, Client, Customer | |
ParkingSpace: parking spot, parking slot, parking lot space | number, type, status | | free, occupied |
Locker: storage locker | number, status | | |
Restaurant: eatery, cafe, pizzeria, diner restaurant | name, address, phone, opening_hours, cuisine | | |
Menu: food menu, restaurant menu | name, description | Restaurant, Store | |
MenuItem: dish, meal, food item, menu dish, plate | name, description, price, image, available:boolean | Menu, Category, Restaurant | |
MenuCategory: menu section | name, position:integer | Menu | |
Ingredient: raw material, recipe ingredient, food ingredient | name, quantity, unit | Recipe, Dish, MenuItem, Supplier | |
Recipe: cooking recipe | title, description, instructions, prep_time, servings:integer | Category, Cuisine, Author | |
RecipeIngredient: recipe line | quantity, unit | Recipe, Ingredient | |
MealPlan: diet plan, weekly meal plan, nutrition plan | name, start_date, end_date | | |
Table: restaurant table, dining table | number, seats:integer, status | Restaurant | free, occupied, reserved |
Seat: place at table, venue seat | number, row | Table, Venue, Screening, Flight | |
RestaurantOrder: food order, kitchen order, room service order | placed_at, total:money, status | Table, Guest | received, preparing, ready, served |
AssistanceRequest: help request, staff request, assistance | message, status | Table | open, done |
Kitchen: cooking station | name | Restaurant | |
Trip: travel, journey, ride, tour trip | title, origin, destination, start_date, end_date, status | Driver, Vehicle, Customer, Destination, Route, Bus | planned, ongoing, completed | travel
Itinerary: travel plan, travel itinerary, day plan | title, start_date, end_date | Trip | |
ItineraryItem: itinerary stop, activity stop, stop | title, starts_at, location | Itinerary, Trip | |
Destination: travel destination | name, country, description | | |
Tour: guided tour, excursion | title, description, price, duration, capacity | Guide | |
Flight: airline flight | number, origin, destination, departs_at, arrives_at, status | Airline | |
Passenger: traveller, traveler | name, email, passport_number | Booking, Flight | |
Airport: airfield | code, name, city | | |
Route: bus route, delivery route, transport route | name, origin, destination, distance:decimal | | |
Bus: coach bus, minibus | plate_number, capacity | Route | |
Car: rental car, automobile, motor car | make, model, year:integer, plate_number, daily_rate:money, status | | available, rented, maintenance |
Vehicle: truck, van, fleet vehicle, lorry | plate_number, make, model, year:integer, mileage:integer, status | Driver, Customer, Category, Owner | available, in use, maintenance |
Rental: rental agreement record, hire, equipment rental, car rental | start_date, end_date, total_cost:money, status | Customer, Car, Vehicle, Equipment, Item | reserved, active, returned, overdue | rent, hire
Equipment: machine, machinery, tool, device equipment, rental equipment | name, type, serial_number, status, condition, location, rate:money | EquipmentCategory, Location, Site, Department, Room | available, rented, maintenance |
EquipmentCategory: equipment type | name | | |
MaintenanceLog: maintenance record, maintenance task, service record, maintenance, service history, maintenance schedule, maintenance log | date, description, cost:money, status, next_due_date | Equipment, Vehicle, Asset, Machine | scheduled, in progress, completed |
FuelLog: fuel record, refuel, fuelling | date, liters:decimal, cost:money, mileage:integer | Vehicle | |
Damage: damage report | description, photo:image, cost:money | Rental, Vehicle, Equipment | |
Driver: delivery driver, truck driver, courier driver | name, phone, license_number, status | Vehicle | |
Asset: fixed asset, company asset, it asset | name, tag_number, purchase_date, value:money, status | Category, Location | in use, in repair, retired |
Location: site location, place, volunteer location | name, address, latitude:decimal, longitude:decimal | | |
Site: construction site, work site, job site, project site | name, address, status | Client, Company | |
Area: zone, region, district, neighbourhood | name, description | | |
City: town, municipality | name, country | | |
Country: nation | name, code | | |
Station: charging station, bike station | name, address, status | | |
ChargingSession: charge session | started_at, ended_at, energy_kwh:decimal, cost:money | Station, Vehicle | |
Bike: bicycle, scooter | number, status | Station | available, in use, broken |
`;
