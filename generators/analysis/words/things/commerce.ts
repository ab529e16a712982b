/** Selling, marketing, accounting, banking, insurance, subscriptions, loyalty, fashion, food retail. */
export const COMMERCE = `
Pick order: picking order, picking task, pick task | number, status | Order, Warehouse | open, picked |
Putaway: put-away task, stow task | quantity, status | GoodsReceipt, Bin | |
Replenishment: restock, restock request, reorder, reorder request, restocking order | quantity, requested_at, status | Product, Item, Warehouse | requested, ordered, received | restock, replenish
Stock correction: inventory correction, write-off, stock write-off, shrinkage, wastage, waste entry, waste log, spoilage | quantity, reason, date | Product, Item, Ingredient | |
Stock alert: low stock alert, low-stock alert, reorder alert | threshold:integer, triggered_at | Product, Item | |
Price rule: pricing tier, price tier, rate card, tiered price | name, amount:money, valid_from, valid_until | Product, Service | |
Price history: price change, price point | amount:money, changed_on:date | Product | |
Product specification: spec sheet | name, value | Product | |
Product question: product inquiry | text:text, answer:text | Product, Customer | |
Subcategory: sub category, sub-category, child category | name, description | Category | |
Vendor profile: seller profile, merchant profile, store profile, shop profile | name, description, logo:image | | |
Distributor: wholesale customer, stockist | name, email, phone, region | | |
Wholesale order: bulk order, b2b order | number, total:money, status | Customer, Supplier | |
Back order: | quantity, expected_on:date | Order, Product | |
Custom order: made-to-order, commission request, custom request | description, price, due_date, status | Customer | requested, accepted, in progress, delivered |
Order status change: order event, order history entry, order tracking | status, changed_at | Order | |
Abandoned cart: cart reminder | abandoned_at | Customer, Cart | |
Checkout session: payment session, payment intent | amount:money, status | Cart, Order | |
Exchange request: product exchange | reason, status | Order, Product | |
Return item: returned item, return line | quantity, reason | Return, OrderItem | |
Flash sale: clearance, sale event, sales campaign | name, starts_at, ends_at, discount:decimal | Product | |
Product recommendation: suggested item, similar product | score:decimal | Product, Customer | |
Lookbook: style board | title, photo | Product | |
Garment: clothes, apparel, wardrobe item | name, size, color, brand, photo | Category | |
Wardrobe: closet | name | | |
Furniture: furniture item, piece of furniture | name, material, price, photo | Category, Room | |
Showroom: store display, display stand | name, address | Store | |
Point of sale: pos terminal, register, pos | name, status | Store, Branch | |
Cash session: cash closing, till session, register closing, daily closing, cash count, shift closing, cash up | opened_at, closed_at, opening_amount:money, closing_amount:money | CashRegister, Employee | open, closed |
Sales target: sales goal, quota, revenue target | amount, period, achieved:money | Employee, Team | |
Sales call: sales visit, client call, cold call | date, outcome, notes | Lead, Contact, Employee | |
Lead source: acquisition channel, referral source, traffic source | name | | |
Competitor profile: competitor product | name, website, notes | | |
Buyer persona: customer profile type, ideal customer profile | name, description | | |
Marketing email: email blast, newsletter issue, email broadcast | subject, body:text, sent_at, status | Campaign, Segment | draft, scheduled, sent |
Email sequence: drip campaign, automation sequence, nurture sequence | name, status | Campaign | |
Sequence step: drip email, sequence email | subject, delay_days:integer, body:text | Email sequence | |
Form submission: form entry, contact form submission, web lead | submitted_at, data:json | Form, Lead form | |
Advertiser: ad client | name, email | | |
Ad group: ad set | name, budget:money | Campaign | |
Impression: ad impression, page view, pageview, visit event | occurred_at, url | Ad, Page | |
Conversion: conversion event, goal completion | occurred_at, value:money | Campaign, Link | |
Brand asset: marketing asset, press kit, media kit | name, file | Brand | |
Collaboration: brand collaboration, brand deal, sponsorship agreement, influencer campaign | title, fee:money, status, due_date | Influencer, Brand | proposed, accepted, done |
Social account: social media account, connected account, linked account, social profile, social channel | platform, handle, connected_at | Brand, Client | |
Content calendar: posting schedule, content plan | name, start_date, end_date | Campaign, Brand | |
Referral reward: referral bonus, affiliate commission, referral credit | amount, earned_on:date | Referral, Affiliate | |
Redemption: reward redemption, coupon redemption, voucher redemption | redeemed_at | Reward, Coupon, Customer | | redeem
Punch card: stamp card | stamps:integer, completed:boolean | Customer, Store | |
Billing cycle: billing period, invoice period | starts_on:date, ends_on:date, status | Subscription | |
Trial period: free trial | starts_on:date, ends_on:date | Subscription | |
Usage record: usage event, metered usage, usage entry | quantity:decimal, recorded_at | Subscription, Customer | |
Chart of accounts: general ledger, account plan, ledger account, gl account, accounting account | code, name, type | | |
Fiscal year: accounting period, financial year, fiscal period | name, start_date, end_date, closed:boolean | | |
Bank: financial institution, bank branch | name, code | | |
Bank transfer: wire transfer, fund transfer, remittance | amount, currency, reference, status | BankAccount, Customer | pending, completed, failed | transfer
Standing order: recurring payment, direct debit, autopay, automatic payment, scheduled payment, recurring transaction, recurring expense | amount, frequency, next_date, active:boolean | BankAccount, Customer | |
Credit card: debit card, bank card, payment card, prepaid card, virtual card | last_four, brand, expires_on:date, status | Customer, BankAccount | active, blocked |
Credit line: credit limit, overdraft, line of credit | limit:money, used:money | Customer, BankAccount | |
Loan application: credit application, loan request, mortgage application | amount, term_months:integer, purpose, status | Customer, Borrower, Applicant | submitted, in review, approved, rejected |
Loan product: credit product | name, interest_rate:decimal, max_amount:money | Bank | |
Interest rate: | rate:decimal, valid_from:date | Loan | |
Bill split: group expense, split expense | amount, description, date | Group, Expense | |
Settlement: debt settlement, balance settlement | amount, settled_at | Group, Member | | settle
Spending category: budget category, transaction category | name, icon, limit:money | Budget | |
Savings plan: savings pot, piggy bank | name, target:money, balance:money | | |
Net worth entry: asset value, account balance | amount, date | Account | |
Expense policy: spending limit, spending policy, approval limit | name, limit:money | ExpenseCategory, Department | |
Per diem: daily allowance, mileage claim, mileage entry | amount, date, distance:decimal | Employee, Trip | |
Advance request: | amount, reason, status | Employee | |
Payable: account payable, bill to pay | number, amount, due_date, status | Supplier | open, paid |
Receivable: account receivable, outstanding balance, customer balance | amount, due_date, status | Customer | |
Tax document: tax form, w-9, w9, 1099 | type, year:integer, file | Client, Contractor | |
Currency: foreign currency | code, name, symbol | | |
Insurance quote: premium quote, policy quote | premium:money, valid_until, status | Customer | |
Endorsement: policy change, rider clause | description, effective_date:date | Policy | |
Claim document: claim evidence, claim photo | name, file | Claim | |
Claim assessment: loss assessment, assessment report, survey report | date, amount, notes:text | Claim | |
Loss: loss event | date, description, amount | Policy, Claim | |
Crypto wallet: wallet address, blockchain wallet | address, network, balance:decimal | | |
Cryptocurrency: crypto, coin asset, digital asset | symbol, name, price:decimal | | |
Nft: digital collectible | name, image, token_id, price:decimal | Collection, Artist | |
Smart contract: token contract | address, network | | |
Trade signal: trading signal, trading strategy, trading bot | name, rules:text, status | Portfolio | |
Crowdfunding campaign: funding campaign, project campaign | title, description, goal:money, ends_at, status | Creator, Category | draft, live, funded, failed |
Perk: reward tier, backer reward, reward level | title, amount:money, description | Crowdfunding campaign | |
Backer: contributor record, patron record | name, email, amount:money | Crowdfunding campaign | | back
Recurring donation: monthly donation, donation subscription, sponsorship plan | amount, frequency, active:boolean | Donor | |
Donation receipt: tax receipt | number, issued_on:date, file | Donation, Donor | |
Fund appeal: appeal, cause, charity project, charitable cause | title, description, goal:money | Charity | |
Charity: foundation | name, description, website | | |
In-kind donation: item donation, goods donation | description, quantity, status | Donor | offered, received |
Grant report: impact report | period, text:text, file | Grant | |
Courier company: carrier, shipping company, delivery company, logistics company, freight company | name, phone, website | | |
Pickup point: pickup location, parcel locker, dropoff location | name, address | Store, Route | |
Proof of delivery: delivery confirmation, delivery signature, delivery photo | photo, signature:image, signed_at | Delivery | |
Delivery attempt: failed delivery | attempted_at, reason | Delivery | |
`;
