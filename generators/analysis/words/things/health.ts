/** Medicine, dentistry, therapy, care homes, pharmacies, animal medicine, fitness, beauty. */
export const HEALTH = `
Surgery: surgical operation | scheduled_at, type, notes, status | Patient, Doctor | planned, performed, cancelled |
Medical history entry: condition record, chronic condition, pre-existing condition | name, diagnosed_on:date, notes | Patient | active, resolved |
Vaccine: vaccine type | name, manufacturer, doses:integer | | |
Test result: laboratory result, blood test result, test report, lab report, diagnostic report, blood work | value, unit, reference_range, tested_at:datetime | LabTest, Patient, Sample | pending, final |
Lab order: test order, diagnostic order, laboratory order, lab request, test request | ordered_at:datetime, priority, status | Patient, Doctor | ordered, collected, completed |
Imaging study: x-ray, xray, radiograph, mri scan, ct scan, ultrasound, radiology image | type, taken_at:datetime, image, findings:text | Patient | |
Pharmacy: drugstore, chemist shop | name, address, phone, opening_hours | | |
Dispensing: dispense record, drug dispensing | quantity, dispensed_at:datetime | Prescription, Medication | | dispense
Drug interaction: interaction warning | description, severity | Medication | |
Dental chart: odontogram | notes, updated_at:datetime | Patient | |
Dental treatment: filling, root canal | tooth, procedure, price, date | Patient, Appointment | |
Hygienist: dental hygienist | name, email, phone | Clinic | |
Care home: nursing home, care facility, assisted living facility, hospice | name, address, phone, capacity:integer | | |
Fall report: fall incident | occurred_at, description, injuries | Resident, Patient | |
Visitor log: visitor entry, visit record, guest log | name, arrived_at:datetime, left_at:datetime | Resident, Site | |
Heart rate reading: heart rate, pulse reading | bpm:integer, measured_at | Patient, Member | |
Insurance card: medical insurance, insurance detail | provider, number, valid_until | Patient | |
Copay: co-payment, co-pay | amount, paid_at | Appointment, Patient | |
Medical device: implant, wheelchair, hearing device | name, serial_number, status | Patient, Ward | |
Video consultation: telemedicine session, video visit, teleconsultation, online consultation, virtual consultation | starts_at, link:url, notes, status | Patient, Doctor | scheduled, running, finished |
Second opinion: opinion request | question:text, answer:text, status | Patient, Doctor | open, answered |
Waiting room: waiting queue, patient queue, queue ticket, walk-in | number:integer, arrived_at, status | Clinic, Patient | waiting, called, done |
Clinical trial arm: study arm, cohort arm | name, description | Trial | |
Case report form: crf, data capture form | name, version | Trial, Participant response | |
Birth plan: pregnancy record | due_date, notes:text | Patient | |
Growth chart: child growth entry | height:decimal, weight:decimal, measured_on:date | Child, Patient | |
Veterinary visit: vet appointment, vet check | date, reason, notes, cost:money | Pet, Animal | scheduled, done |
Deworming: parasite treatment, flea treatment | given_on:date, product, next_due_on:date | Pet, Animal | |
Microchip: pet chip, pet tag | number, implanted_on:date | Pet | |
Boarding stay: pet stay, kennel stay | check_in_date, check_out_date, notes, status | Pet, Kennel | booked, in, out |
Pet sitting: sitting request, sitting job, dog sitting | starts_at, ends_at, notes, status | Pet, Sitter | requested, accepted, done |
Pet service: grooming service, grooming session | starts_at, notes, price, status | Pet | booked, done |
Personal training: pt session, personal training session, training appointment | starts_at, notes, status | Trainer, Member, Client | booked, done |
Personal record: personal best | value:decimal, achieved_on:date | Exercise, Member | |
Food: food product, food database entry | name, calories:integer, protein:decimal, carbs:decimal, fat:decimal | Category | |
Nutrition goal: macro target, calorie target | calories:integer, protein:integer | Member, Client | |
Running session: run log, jog, running activity, cycling activity | distance:decimal, duration, date | Runner, Route | |
Gym visit: gym check-in, club visit | checked_in_at:datetime | Member, Gym | |
Freeze: membership freeze, membership pause | start_date, end_date, reason | Membership | |
Day pass: guest pass, trial pass, drop-in pass | valid_on:date, price | Gym, Member | |
Instructor profile: trainer profile, coach profile, doctor profile, provider profile, therapist profile | bio:text, photo, hourly_rate:money | | |
Beauty treatment: pedicure, hair treatment, beauty service, salon service | name, duration, price | Category, Salon | |
Hair service: haircut, coloring, colouring | name, duration, price | Stylist, Salon | |
Skin profile: skin type, skin analysis | type, notes | Client, Customer | |
Client card: treatment record, treatment history entry | date, notes:text, photo | Client, Stylist | |
Station booking: chair rental, booth rental | start_date, end_date, price | Salon, Stylist | |
Spa package: treatment package, beauty package | name, sessions:integer, price | Service, Customer | |
Meditation: meditation session, guided meditation, mindfulness session, breathing exercise | title, duration, audio:file | Category | |
Support group: self-help group | name, description, meeting_time | Community | |
Crisis contact: crisis line, hotline | name, phone | | |
Caregiver assignment: carer assignment | start_date, end_date | Caregiver, Patient | |
Health tip: wellness tip | title, text:text | Category | |
`;
