/** Government, elections, safety, churches, associations, events, sports, games, families, ceremonies, hobbies. */
export const PUBLIC_AND_COMMUNITIES = `
Service application: license application, registration application, citizen application | number, submitted_at, status | Applicant, Citizen, Service | submitted, in review, approved, rejected |
Business license: trade license, operating permit | number, issued_on:date, expires_on:date, status | Business, Applicant | active, expired, revoked |
Municipality service: public office, government office, authority, government department | name, description, address | | |
Citizen request: citizen report, service complaint, grievance report, 311 request, public complaint, street issue | title, description:text, location, photo, status | Citizen, Department | reported, in progress, resolved |
Public consultation: consultation topic, hearing topic, town hall | title, description:text, closes_on:date | | |
Budget proposal: participatory proposal, citizen proposal, citizen initiative | title, description:text, cost:money, status | Citizen, District | |
Polling station: polling place, voting center | name, address | District | |
Election candidate: running candidate | name, party, bio:text | Election, Position | |
Voter registration: voter record, electoral roll | number, status | Voter, District | |
Vote tally: election result, vote count, vote result | votes:integer | Election, Candidate | |
Referendum: ballot measure, proposal vote | title, text:text, status | Meeting, Committee | open, passed, rejected |
Tax assessment: property tax, tax bill | amount, year:integer, status | Property, Citizen | |
Emergency unit: response team, rescue team, fire engine, patrol car | name, type, status | Station | |
Missing person: | name, last_seen_at, description, photo | Case | missing, found |
Shelter bed: emergency shelter | number, status | Shelter | |
Relief camp: relief request, assistance request case | description, status | Household, Beneficiary | |
Checkpoint scan: patrol log, patrol round | scanned_at | Guard, Site | |
Congregation: church group, cell group, life group | name, description, meeting_time | Church | |
Church service: worship service, mass, service time, worship event | date, title, location | Church | |
Worship song: worship set | title, key | Service plan, Song | |
Sacrament: communion, marriage record | type, date | Member, Church | |
Pastoral visit: pastoral note, counseling note | date, notes:text | Member | |
Membership application: membership request, join request, membership registration, member application | submitted_at, status | Applicant, Club, Group | pending, approved, rejected |
Membership card: member id card | number, valid_until | Member | |
Volunteer application: volunteer registration, volunteer sign-up | submitted_at, status | Volunteer, Opportunity | |
Volunteer hour: volunteer log, service hour, volunteering hour, community service hour, volunteer work entry | hours:decimal, date, status | Volunteer, Event | submitted, approved |
Outreach activity: community activity, community event, charity event, fundraiser event | title, date, location | Organization | |
Event session: breakout session, panel session, agenda session, event activity, programme item | title, starts_at, ends_at, room | Event, Conference, Speaker | |
Event schedule: event agenda, event program, event timetable | title, starts_at | Event | |
Event budget: event expense, event cost | amount, description | Event | |
Event photo: event gallery, photo gallery | title, photos:image | Event | |
Event staff assignment: staff assignment, crew assignment entry | role, starts_at | Event, Employee | |
Ticket sale: ticket order, ticket purchase, ticket booking order | number, total:money, status | Event, Customer | |
Ticket scan: entry scan, ticket validation, check-in scan | scanned_at, result | EventTicket | |
Ticket transfer: ticket resale, resale listing | price, status | EventTicket | |
Seat category: seat section, seating section, ticket type price | name, price | Venue, Event | |
Gift idea: gift list item, wish list item, wishlist entry | name, url, price, reserved:boolean | Wishlist, Person | |
Secret santa: gift exchange, gift draw | name, date | Group | |
Memorial: memorial page, tribute, condolence, eulogy | name, text:text, date | Deceased, Family | |
Deceased: deceased person, late person | name, born_on:date, died_on:date | Grave, Family | |
Funeral service: funeral arrangement | date, location, notes | Deceased | |
Family member: family relation, household member | name, birth_date:date, relation | Family, Person | |
Family event: family calendar, family activity, playdate, play date | title, date | Family | |
Authorized pickup: pickup person, pick-up person, authorized person, drop-off record, pickup log, pickup record | name, phone | Child | |
Daily report card: daily sheet, child report, daily summary | date, notes:text, mood | Child | |
Nursery group: daycare group, kindergarten group, daycare room, playgroup | name, capacity:integer | Daycare | |
Daycare: nursery school, preschool, kindergarten, childcare centre, creche | name, address, capacity:integer | | |
Babysitting job: sitting, childcare booking, babysitting request | starts_at, ends_at, status | Babysitter, Family | |
Milestone entry: development milestone, baby milestone, child milestone, developmental milestone | title, date, photo | Child, Baby | |
Match event: goal event, match stat, foul, card event, game stat, game event | minute:integer, type | Match, Player | |
Match result: game result, match score, final score, set score | home_score:integer, away_score:integer | Match | |
Roster spot: team roster, squad list, squad member | number:integer, position | Team, Player | |
Sport: discipline, sport type, sport category | name | | |
Sports facility: sports field, playing field, sports ground, sports hall, football field, pool lane | name, type, address | Club, City | |
Training attendance: practice attendance, player availability | status | Player, Practice | |
Player evaluation: player assessment, scouting report, player report | date, notes:text, rating:integer | Player, Coach | |
Player contract: transfer offer | start_date, end_date, salary:money | Player, Club | |
Fantasy team: fantasy league, fantasy roster | name, points:integer | League, Member | |
Race entry: race registration, runner registration, bib number | bib_number, category, status | Race, Runner | |
Medal: prize award | name, position:integer | Tournament, Player | |
Equipment kit: sports equipment, team equipment, gear, gear item | name, quantity, condition | Team, Club | |
Friendly match: scrimmage, pickup game, pick-up game, sports meetup, game session event | starts_at, location, players_needed:integer | Player, Sport | |
Game lobby: game room, lobby, matchmaking, game match | code, status, started_at | Game, Player | waiting, running, finished |
Virtual currency: coin balance, in-game currency, gem, credit balance | balance:integer | Player | |
Clan: esports team, faction | name, tag, description | Game | |
Game map: world map, dungeon, zone map, game world | name, description | Game | |
Puzzle: brain teaser, trivia question, trivia, crossword | title, text:text, answer, difficulty | Category, Game | |
Campaign of game: role-playing campaign, rpg campaign, adventure, session recap, adventure log | title, description:text | Character | |
Npc: | name, description, level:integer | Game | |
Leaderboard season: ladder, tournament bracket entry | title, starts_at, ends_at, rules:text | | upcoming, running, finished |
Contestant: challenger, entrant, participant entry | name, email, country | Competition, Contest | |
Jury score: judge score, jury vote, judging, judging score | value:integer, comment | Contest, Judge | |
Collection item: collector item, stamp item | name, year:integer, condition, value:money, photo | Collection, Category | |
Plant care task: care task, watering reminder, plant care | type, due_on:date | Plant | |
Garden journal: garden note, garden log | date, text:text, photo | Garden, Plant | |
Fishing log: catch report, catch record | date, species, weight:decimal, location | | |
Hike: hiking tour, hiking trip, trek, bike tour, bike ride | title, distance:decimal, difficulty, date | Trail | |
Neighbor: neighbour | name, address | | |
Neighborhood help: help post, help offer post, favor, favour, errand, errand request | title, description, status | Neighbor | open, taken, done |
Borrow item: shared item, lending item, sharing item, tool share | name, description, photo, status | Owner | available, lent |
Skill offer: skill exchange, skill swap, time bank entry, service offer | title, description, hours:decimal | Member, Skill | |
Match of people: dating match, compatibility, mutual match | matched_at, score:decimal | Profile | |
Ice breaker: prompt answer, profile prompt, profile question | text:text | Profile | |
Ban: user ban | reason, until | Profile | |
Badge award: earned badge, user badge, user achievement | earned_at | Badge, Member | |
`;
