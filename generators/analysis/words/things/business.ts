/** Sales, money, purchasing, stock and shops. One concept a line; the notation is explained in `../read-concepts.ts`. */
export const BUSINESS = `
Invoice: bill, tax invoice, billing record, billing, customer invoice, client invoice, sales invoice | number, issue_date, due_date, total:money, status | Client, Customer, Order, Project, Booking, Rental, Appointment, Matter, Patient, Supplier, Sale | draft, sent, paid, overdue | bill, invoice
InvoiceItem: invoice line, invoice line item, line item, invoice row, bill item | description, quantity, unit_price, total:money | Invoice, Product | | 
RecurringInvoice: recurring bill, invoice schedule, recurring profile | frequency(weekly/monthly/quarterly/yearly), next_date, amount | Client, Customer | active, paused | 
CreditNote: credit memo | number, issue_date, amount, reason | Invoice | |
Payment: payment record, client payment, customer payment, payment transaction, installment payment | amount, method(cash/card/transfer), paid_at, status | Invoice, Order, Customer, Client, Booking, Claim, Registration, Membership, Appointment, Rental, Lease, Member, Student, Sale, EventTicket, PaymentMethod | pending, completed, failed, refunded | pay
PaymentMethod: payment type, form of payment | name, description | | |
Refund: reimbursement | amount, reason, status | Payment, Order | requested, approved, refunded | refund
Receipt: proof of payment | number, issued_at, amount, file | Payment, Expense | |
Expense: expense claim, expense report, expenditure, spending, cost entry | date, amount, description, status | ExpenseCategory, Project, Employee, Vehicle, Trip, Property, Event, Category | draft, submitted, approved, rejected | reimburse
ExpenseCategory: expense type | name | | |
Income: revenue entry, earning | date, amount, source | | |
Budget: spending plan, budget plan | name, amount, period_start, period_end | Project, Category | |
BudgetLine: budget item | name, amount | Budget | |
Transaction: financial transaction, money movement | date, amount, type(income/expense), description | Account, BankAccount, Category, Customer, Member, Wallet | pending, completed, failed |
BankAccount: checking account, savings account, cash account | name, iban, balance:money, currency | | |
LedgerEntry: journal entry, account movement, ledger | date, debit:money, credit:money, description | BankAccount | |
Tax: tax rate, vat rate, tax rule | name, rate:decimal | | |
Quote: quotation, estimate, cost estimate, sales quote, price quote, offer letter | number, valid_until, total:money, status | Client, Customer, Lead | draft, sent, accepted, declined | quote, estimate
QuoteItem: quote line, estimate line, estimate item | description, quantity, unit_price | Quote, Product | |
Client: client account | name, email, phone, company, address | | | 
Customer: shopper, customer record, customer profile, customer account | name, email, phone, address | | |
Contact: contact person, business contact | first_name, last_name, email, phone, job_title | Company, Client | |
Company: business, firm, customer company | name, website, industry, address | | |
Lead: prospect, sales lead | name, email, phone, source, status | | new, contacted, qualified, lost, won | qualify
Deal: opportunity, sales opportunity, sales deal | name, amount, stage, expected_close_date | Lead, Contact, Company, Customer, PipelineStage | open, won, lost | close
PipelineStage: deal stage, sales stage, hiring stage | name, position:integer | | |
FollowUp: follow up, follow-up task, sales activity | due_date, notes, done:boolean | Lead, Contact, Client, Deal | | follow up
Campaign: marketing campaign, email campaign, ad campaign | name, start_date, end_date, budget:money, status | Client, Product, Brand | draft, active, completed |
Newsletter: mailing | subject, body, sent_at | | draft, sent |
Subscriber: newsletter subscriber | email, subscribed_at | Newsletter | |
Inquiry: enquiry, client inquiry, customer inquiry, contact request | name, email, message, status | Property, Product, Customer | new, answered, closed | inquire
Interaction: communication log, interaction log, call log | date, type(call/email/meeting), notes | Client, Contact, Customer, Lead | |
Product: goods, merchandise, catalog item, catalogue item, article for sale, sku | name, description, price, sku, image, stock:integer | Category, Supplier, Brand, Store, Vendor, Seller, Warehouse | |
ProductVariant: variant, variation, product variation, product option | name, sku, price, stock:integer | Product | |
ProductImage: product photo, product media | file:image, position:integer | Product | |
Brand: manufacturer, make | name, logo:image | | |
Category: product category, item category | name, description | | |
Collection: product collection | name, description | | |
Order: customer order, sales order, client order, outgoing order | number, order_date, total:money, status, shipping_address | Customer, Client, Table, Restaurant, Store, Supplier, Guest, Waiter, Product | pending, confirmed, shipped, delivered, cancelled | order, purchase, place
OrderItem: order line, order line item, ordered item, order detail | quantity, unit_price | Order, Product, MenuItem, Dish, Item, ProductVariant, Service | |
Cart: shopping cart, basket, shopping basket | | Customer | |
CartItem: basket item | quantity | Cart, Product | |
Wishlist: wish list, favorite list, favourites list, favorites list | name | Customer | |
WishlistItem: wish | | Wishlist, Product | |
Coupon: discount code, promo code, voucher, coupon code | code, type(percentage/fixed), value:decimal, valid_until | | |
Discount: price reduction | name, type(percentage/fixed), value:decimal, start_date, end_date | Product | |
Promotion: special offer, promo | name, discount:decimal, start_date, end_date | Product | |
GiftCard: gift voucher, gift certificate | code, balance:money, expires_at | Customer | |
LoyaltyAccount: loyalty card, loyalty program, loyalty membership | points:integer, tier | Customer | |
LoyaltyTransaction: points transaction | points:integer, reason | LoyaltyAccount | |
Reward: prize, incentive | name, points:integer, description | | |
Shipment: parcel, package, consignment, delivery shipment | tracking_number, carrier, shipped_at, delivered_at, status | Order, PurchaseOrder | preparing, shipped, in transit, delivered | ship
Delivery: drop off, delivery order | address, scheduled_at, delivered_at, status | Order, Driver, Courier, Customer, Supplier, Vehicle, Route | pending, picked up, delivered | deliver
ShippingMethod: delivery method, shipping option | name, price | | |
Address: delivery address, shipping address, customer address, postal address, billing address | street, city, postal_code, country | Customer, Client | |
Return: product return, return request, order return | reason, requested_at, status | Order, Product | requested, approved, received, refunded |
Warranty: guarantee | start_date, end_date, terms | Product, Asset | |
Supplier: vendor, wholesaler | name, email, phone, address | | |
PurchaseOrder: purchase requisition, supplier order, incoming order, procurement order | number, order_date, expected_date, total:money, status | Supplier, Product, Item, Warehouse, Material | draft, ordered, received, cancelled |
PurchaseOrderItem: purchase order line, purchase line | quantity, unit_price | PurchaseOrder, Product | |
Purchase: procurement | date, total:money | Supplier, Customer | |
Sale: sales transaction, sales record, sell | date, total:money, status | Customer, Product, Store, Employee, Item, Car, Vehicle | | sell
SaleItem: sale line, sale item | quantity, unit_price | Sale, Product | |
Item: stock item, inventory item, stock keeping unit | name, sku, quantity, location, reorder_level:integer | Category, Warehouse, Supplier | |
Stock: stock level, stock record, inventory level | quantity, minimum_quantity:integer | Product, Warehouse, Item, Store, Ingredient, Material, Medication | |
StockMovement: inventory movement, stock adjustment, inventory transaction, stock transfer | type(in/out/adjustment), quantity, date, reason | Product, Item, Warehouse, Ingredient, Supplier, Store, Material | |
StockTake: inventory count, stock count | date, status | Warehouse | |
Warehouse: depot, storehouse, storage location | name, address | | |
Batch: lot, production batch | number, quantity, expires_on | Product, Item | |
Store: shop, branch store, outlet | name, address, phone, opening_hours | Company | |
Branch: branch office, office location | name, address, phone | Company | |
Price: price entry | amount, valid_from, valid_until | Product | |
PriceList: price book, tariff | name, currency | | |
Service: offered service, service offering | name, description, price, duration | Category | |
ServicePackage: service bundle | name, description, price | Service | |
Subscription: membership subscription, customer subscription, recurring plan | started_at, renews_at, status | Plan, Customer, Member, Company | active, paused, cancelled | subscribe
Plan: subscription plan, pricing plan, price plan, billing plan | name, price, interval(month/year) | | |
Commission: sales commission, payout share | amount, rate:decimal, status | Sale, Agent | pending, paid |
Payout: vendor payout, withdrawal, disbursement | amount, status, paid_at | Vendor, Seller | requested, paid |
Wallet: e-wallet, balance account | balance:money, currency | Customer | |
Loan: credit, loan application, microloan | start_date, due_date, returned_on:date, status, amount, interest_rate:decimal | Customer, Borrower, Book, Member, Item, Equipment, Copy, BookCopy | active, returned, overdue | borrow, lend, loan
Repayment: installment, instalment, loan payment | amount, due_date, paid_at | Loan | |
Investment: holding, position held | amount, purchase_date, current_value:money | Portfolio, Asset | | invest
Portfolio: investment portfolio | name, description | | |
Debt: liability | amount, due_date, creditor | | |
SavingsGoal: saving goal, financial goal | name, target_amount, current_amount:money, target_date | | |
Claim: insurance claim, damage claim | number, incident_date, description, amount, status | Policy, Policyholder | submitted, under review, approved, rejected, paid | claim
Policy: insurance policy, coverage | number, type, start_date, end_date, premium:money | Policyholder, Customer | |
Premium: insurance premium | amount, due_date | Policy | |
Contract: agreement, service contract, client contract | title, start_date, end_date, value:money, status, file | Client, Supplier, Employee, Company, Job, Tenant, Property, Project, Vendor, Player, Lead | draft, signed, expired | sign
Proposal: business proposal, bid, tender offer | title, amount, message, status | Client, Job, Project, Tender | draft, submitted, accepted, rejected | propose, bid
Tender: call for tenders, request for proposal, rfp | title, deadline, description, status | | open, closed, awarded |
Auction: auction listing | title, starts_at, ends_at, starting_price:money, status | Item | scheduled, open, closed |
Bid: auction bid | amount, placed_at | Auction, Bidder | | bid
Donation: contribution, gift donation | amount, date, message | Donor, Campaign, Project, Event, Organization, Beneficiary | | donate
Fundraiser: fundraising campaign, fundraising event | name, goal:money, start_date, end_date | | |
Pledge: donation pledge | amount, due_date, status | Donor, Fundraiser | |
Grant: funding grant | title, amount, deadline, status | | | 
Fee: service fee, membership fee, ticket fee | name, amount, due_date | | |
Fine: penalty, late fee, late fine, overdue fine | amount, reason, paid:boolean | Loan, Member | unpaid, paid | fine
Deposit: security deposit | amount, paid_at, returned_at | Booking, Rental, Lease | |
`;
