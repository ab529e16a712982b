import type { LanguageTable } from "./language-table";

export const GERMAN: LanguageTable = {
  code: "de", spaced: true, verbLast: true,
  cues: `
a: ein, eine, einen, einem, einer, eines
the: der, die, das, den, dem, des
each: jeder, jede, jedes, jeden, jedem, je
for each: für jeden, für jede, für jedes, zu jedem, zu jeder, pro, von jedem, von jeder, über jeden
all: alle, allen, aller, sämtliche
several: mehrere, mehreren, mehrerer, viele, vielen, verschiedene, diverse, eine liste von, eine reihe von
one or more: ein oder mehrere, eine oder mehrere, einen oder mehrere, einem oder mehreren, einer oder mehreren
zero or more: null oder mehr
at least one: mindestens ein, mindestens eine, mindestens einen
exactly one: genau ein, genau eine, genau einen, genau einem, genau einer
has: hat, haben, besitzt, besitzen, verfügt über, verfügen über
contains: enthält, enthalten, umfasst, umfassen, beinhaltet, beinhalten
consists of: besteht aus, bestehen aus, setzt sich zusammen aus
is described by: wird beschrieben durch
the following: folgende, folgenden, folgendes
belongs to: gehört zu, gehören zu, gehört
belongs to the: gehört zum, gehört zur
is linked to: ist verknüpft mit
can: kann, können, darf, dürfen, könnte, könnten
must: muss, müssen, soll, sollen, sollte, sollten
is: ist, wird
are: sind, werden
be: sein
we: wir, man
it: er, es
its: sein, seine, seinen, seiner, ihre, ihren, ihrer, deren, dessen
my: mein, meine, meinen, meiner, meinem
I want to: möchte ich, will ich, möchte
I can: kann ich
as a: als, als ein, als eine
such as: wie, wie zum beispiel, zum beispiel, etwa
so that: damit, so dass, sodass
and: und, sowie
or: oder, bzw, beziehungsweise
but: aber, sondern
when: wenn, sobald
if: falls
that: dass, welche, welcher, welches
with: mit
without: ohne
not: nicht
never: nie, niemals
no: kein, keine, keinen
also: auch, außerdem, zusätzlich
only: nur, ausschließlich
always: immer
automatically: automatisch
required: pflicht, pflichtfeld, erforderlich, verpflichtend, zwingend
optional: optional, optionale, optionalen, optionales, freiwillig
unique: eindeutig, eindeutige, eindeutigen, eindeutiges, einmalig
~of: von, vom, des, der
~for: für
~in: in, im, innerhalb
~on: auf, am
~to: zu, zum, zur, an
~by: durch
~from: aus, ab
~between: zwischen
~until: bis
by email: per e-mail, per mail, via e-mail
reminders: erinnerung, erinnerungen, terminerinnerung, terminerinnerungen
notifications: benachrichtigung, benachrichtigungen
notify: benachrichtigen, benachrichtigt, informieren, informiert
online payments: online-zahlung, online-zahlungen, onlinezahlung, online bezahlen, kartenzahlung, per karte bezahlen, mit karte bezahlen
in real time: in echtzeit
export: exportieren, exportiert, export
search: suchen, sucht, durchsuchen, suche, suchfunktion
monthly subscription: monatliches abo
`,
  verbs: `
create: erstellen, an.legen, erzeugen, legen neu
add: hinzu.fügen, ergänzen
register: registrieren, an.melden
record: erfassen, auf.nehmen, nimmt, notieren, ein.tragen, trägt, dokumentieren
store: speichern, ab.legen, hinterlegen
keep: führen, pflegen
manage: verwalten
track: verfolgen, nach.verfolgen, überwachen
edit: bearbeiten
update: aktualisieren
modify: anpassen
change: ändern
delete: löschen, entfernen
view: sehen, sieht, ein.sehen, an.sehen, an.zeigen, anschauen, ansehen, einsehen
list: auf.listen
book: buchen, reservieren
cancel: stornieren, ab.sagen
order: bestellen
place: auf.geben
buy: kaufen
sell: verkaufen
pay: bezahlen, zahlen
bill: ab.rechnen
send: senden, versenden, schicken, verschicken
receive: erhalten, erhält, bekommen, empfangen
assign: zu.weisen, zuordnen, zu.ordnen
plan: planen
approve: genehmigen, frei.geben
reject: ab.lehnen
accept: an.nehmen, akzeptieren
confirm: bestätigen
publish: veröffentlichen
complete: ab.schließen, fertig.stellen
close: schließen
deliver: liefern, aus.liefern
request: beantragen, an.fragen, anfordern
enter: ein.geben
upload: hoch.laden
prepare: vorbereiten, vor.bereiten
review: prüfen, überprüfen
print: drucken
generate: generieren
rate: bewerten
filter: filtern
submit: ein.reichen
return: zurück.geben
borrow: aus.leihen, leihen
rent: mieten
prescribe: verschreiben
write: schreiben
`,
  endings: [["eln", "elt eln"], ["ern", "ert ern"], ["en", "t et e"]],
  fields: `
string: name, vorname, nachname, namen, vollständiger name, titel, bezeichnung, code, kennzeichen, nummer, farbe, marke, modell, rasse, tierart, einheit, stadt, land, position, größe, sprache, firma, postleitzahl, plz, seriennummer, raumnummer, barcode, isbn, fach, telefonanlage, betreff, autor, verlag
text: beschreibung, notizen, notiz, bemerkung, bemerkungen, kommentar, kommentare, details, hinweise, anweisungen, inhalt, zusammenfassung, grund, allergien, allergene, diagnose, zutaten, symptome, vorerkrankungen, befund
integer: menge, anzahl, alter, kapazität, plätze, mindestbestand, jahr, baujahr, etage, stockwerk, teilnehmerzahl, personenzahl, seitenzahl, punkte, reihenfolge, bestand, stückzahl
decimal: gewicht, höhe, fläche, temperatur, prozent, länge, breite, entfernung, durchschnitt, dosis, note
money: preis, betrag, kaution, pfand, preise, tagespreis, mietpreis, kaufpreis, kosten, summe, gesamtpreis, gesamtbetrag, gehalt, budget, saldo, gebühr, stückpreis, einzelpreis, stundensatz, anzahlung, miete, beitrag, honorar
boolean: aktiv, verfügbar, bezahlt, sichtbar, veröffentlicht, vegan, vegetarisch, glutenfrei, dringend
date: datum, tag, geburtsdatum, startdatum, enddatum, lieferdatum, kaufdatum, ablaufdatum, fälligkeitsdatum, fälligkeit, geburtstag, frist, stichtag, fälligkeitstag
datetime: zeitpunkt, beginn, ende, datum und uhrzeit, zeitstempel
time: uhrzeit, startzeit, endzeit, abholzeit, öffnungszeit
duration: dauer, dauer in minuten, backzeit
email: e-mail, email, mail, e-mail-adresse, mailadresse
phone: telefon, telefonnummer, handy, handynummer, mobilnummer, rufnummer, notfallkontakt
url: webseite, website, link, internetadresse
address: adresse, anschrift, lieferadresse, rechnungsadresse
enum: status, zustand, art, typ, geschlecht, priorität, stufe, schweregrad, zahlungsart, zahlungsmethode, niveau
file: datei, anhang, dokument als datei
image: foto, bild, logo, fotos, bilder
`,
  fieldEndings: `
date: datum, termin bis
money: preis, betrag, kosten, gebühr, honorar, lohn
string: nummer, name, bezeichnung, titel, code, kennung
text: beschreibung, notiz, notizen, bemerkung, bemerkungen, hinweise
phone: telefonnummer, handynummer
email: mailadresse
address: adresse, anschrift
integer: anzahl, menge, zahl, kapazität
decimal: gewicht, fläche, temperatur, prozentsatz
time: uhrzeit
duration: dauer
enum: status, zustand, ungsart, typ
image: foto, bild
`,
  plurals: [[/innen$/, "in"], [/sse$/, "s"], [/nisse$/, "nis"], [/(ung|heit|keit|schaft|ion|tät)en$/, "$1"], [/en$/, ""], [/n$/, ""], [/er$/, ""], [/e$/, ""], [/s$/, ""]],
  irregular: "ärzte arzt, zahnärzte zahnarzt, tierärzte tierarzt, räume raum, häuser haus, verträge vertrag, aufträge auftrag, gäste gast, plätze platz, fächer fach, bücher buch, länder land, väter vater, mütter mutter, läden laden, gärten garten, anträge antrag, vorgänge vorgang, bestände bestand, gegenstände gegenstand, angebote angebot, vorschläge vorschlag, beiträge beitrag, stellplätze stellplatz, tierhalter tierhalter, lehrer lehrer, schüler schüler, bäcker bäcker, verkäufer verkäufer, köche koch, namen name, namens name, kunden kunde, kurse kurs, themen thema, maßnahmen maßnahme, einnahmen einnahme, aufnahmen aufnahme, ausnahmen ausnahme",
  agents: /(?:er|erin|ern|erinnen|ist|istin|isten|ent|entin|enten|or|orin|oren|kraft|kräfte|leitung|arzt|ärztin|ärzte|mann|frau|leute|loge|login|kaufmann|personal|hilfe|teil|eltern)$/,
  said: `
name: Name
title: Titel
description: Beschreibung
notes: Notizen
amount: Betrag
total: Summe
price: Preis
date: Datum
status: Status
type: Art
email: E-Mail
phone: Telefon
address: Adresse
first name: Vorname
last name: Nachname
date of birth: Geburtsdatum
gender: Geschlecht
number: Nummer
quantity: Menge
duration: Dauer
start at: Beginn
end at: Ende
starts at: Beginn
ends at: Ende
start date: Startdatum
end date: Enddatum
due date: Fälligkeit
issue date: Rechnungsdatum
method: Zahlungsart
paid at: bezahlt am
created on: angelegt am
location: Ort
category: Kategorie
photo: Foto
file: Datei
content: Inhalt
reason: Grund
rating: Bewertung
comment: Kommentar
level: Stufe
capacity: Kapazität
valid from: gültig ab
valid until: gültig bis
registered at: angemeldet am
enrolled at: eingeschrieben am
subject: Betreff
color: Farbe
priority: Priorität
text: Text
active: aktiv
pending: ausstehend
confirmed: bestätigt
cancelled: storniert
completed: abgeschlossen
failed: fehlgeschlagen
refunded: erstattet
draft: Entwurf
sent: gesendet
paid: bezahlt
overdue: überfällig
open: offen
closed: geschlossen
in progress: in Arbeit
done: erledigt
new: neu
scheduled: geplant
approved: genehmigt
rejected: abgelehnt
accepted: angenommen
declined: abgelehnt
inactive: inaktiv
expired: abgelaufen
delivered: geliefert
shipped: versandt
returned: zurückgegeben
no show: nicht erschienen
dropped: abgebrochen
published: veröffentlicht
cash: Bargeld
card: Karte
transfer: Überweisung
low: niedrig
medium: mittel
high: hoch
confirm: bestätigen
complete: abschließen
cancel: stornieren
refund: erstatten
send: senden
pay: bezahlen
approve: genehmigen
reject: ablehnen
close: schließen
publish: veröffentlichen
submit: einreichen
deliver: liefern
ship: versenden
return: zurückgeben
start: beginnen
reopen: wieder öffnen
mark as: setzen auf
move to: setzen auf
`,
  falseFriends: "art,fach,fest,rat,gift,hut,mode,brief,gang,kind,hat,war,bad,not,rang,arm,fast,chef,stadt,land,dose,rock,tag,mail,die,bug,see,boot,wand,stern,handy,bank,band,boden,note,plan,platz,list,spur,stelle,pool,fall,zoll,taste,strand,stift,seminar,region,saal,rente,messe,stock,teller,last,menge,minute,kurs in,ring,ware,winter,hand,station,liste,form",
};
