import type { LanguageTable } from "./language-table";

export const FRENCH: LanguageTable = {
  code: "fr", spaced: true, verbLast: false,
  cues: `
a: un, une
the: le, la, les, l'
each: chaque, tout, toute, chacun, chacune
for each: pour chaque, de chaque, par chaque
all: tous, toutes, tous les, toutes les
several: plusieurs, de nombreux, de nombreuses, divers, diverses, différents, différentes, une liste de, une liste des, une série de, un ensemble de, des
one or more: un ou plusieurs, une ou plusieurs
zero or more: zéro ou plusieurs
at least one: au moins un, au moins une
exactly one: exactement un, exactement une, un seul, une seule
has: a, ont, possède, possèdent, aura, auront, dispose de, disposent de, comporte, comportent, est doté de, est dotée de, a pour
contains: contient, contiennent
includes: comprend, comprennent, inclut, incluent
consists of: se compose de, est composé de, est composée de, est constitué de
is described by: est décrit par, est décrite par, est identifié par, est identifiée par, est caractérisé par
the following: les suivants, les suivantes, les champs suivants, les informations suivantes
belongs to: appartient à, appartiennent à, relève de
belongs to the: appartient au
is assigned to: est affecté à, est affectée à, est attribué à, est attribuée à, est assigné à
is linked to: est lié à, est liée à, est associé à, est associée à, est rattaché à, est rattachée à
is held by: est animé par, est animée par, est assuré par, est assurée par, est suivi par, est suivie par
is taught by: est donné par, est donnée par, est enseigné par
refers to: se réfère à, fait référence à, concerne, concernent
can: doit pouvoir, doivent pouvoir, devra pouvoir, est capable de, peut, peuvent, pourra, pourront, pourrait
can be: peut être, peuvent être, pourra être
must: doit, doivent, devra, devront, devrait
must be: doit être, doivent être, devra être
is: est
are: sont
we: nous, on
it: il, elle, ils, elles
its: son, sa, ses, leur, leurs
my: mon, ma, mes
I want to: je veux, je souhaite, je voudrais, j'aimerais, je dois, j' aimerais
I can: je peux
as a: en tant que, en tant qu', en tant qu' un, en tant qu' une
such as: tel que, telle que, tels que, telles que, par exemple, comme
so that: afin que, afin de, pour que, afin d', de sorte que
in order to: pour pouvoir, dans le but de
and: et, ainsi que
or: ou, ou bien
but: mais
when: quand, lorsque, lorsqu'
if: si
that: que, qu', qui, dont
with: avec
without: sans
not: ne, pas, n', ne pas
never: jamais
also: aussi, également, en outre
only: seulement, uniquement, seul, seuls, seule, seules
always: toujours
automatically: automatiquement
required: obligatoire, obligatoires, requis, requise
optional: facultatif, facultative, facultatifs, optionnel, optionnelle
unique: unique, uniques
~of: de, d', du, des
~for: pour
~in: dans, en
~on: sur
~to: à, au, aux
~by: par
~from: depuis
~between: entre
~until: jusqu', jusque
by email: par e-mail, par mail, par email, par courriel
reminders: rappel, rappels
notifications: notification, notifications, alerte, alertes
notify: notifier, notifie, prévenir, prévient, avertir, avertit
online payments: paiement en ligne, paiements en ligne, payer en ligne, paiement par carte, payer par carte
in real time: en temps réel
upload: téléverser, joindre, joint, joignent, téléverse, déposer
export: exporter, exporte, exportent
search: rechercher, recherche, recherchent, chercher
monthly subscription: abonnement mensuel
`,
  verbs: `
create: créer, crée, créent
add: ajouter
register: enregistrer, inscrire, inscrit, inscrivent
record: noter, saisir, saisit, saisissent
store: conserver, stocker, sauvegarder
keep: tenir, tient, garder, gardons
manage: gérer, gère, gèrent, administrer, gestion des, gestion de, gestion du
track: suivre, suit, suivent, suivi des, suivi de, contrôler
edit: éditer
update: mettre à jour, met à jour, mettent à jour
modify: modifier
change: changer
delete: supprimer, effacer, archiver
view: voir, voit, voient, visualiser, afficher
consult: consulter
list: lister
book: réserver
cancel: annuler
order: commander, passer commande
buy: acheter, achète, achètent
sell: vendre, vend, vendent
pay: payer, régler
bill: facturer
send: envoyer, envoie, envoient
receive: recevoir, reçoit, reçoivent
assign: attribuer, affecter, assigner
plan: planifier
schedule: programmer
approve: approuver, valider
reject: rejeter, rejette
refuse: refuser
accept: accepter
confirm: confirmer
publish: publier
complete: terminer, compléter
close: clôturer, fermer
deliver: livrer
request: demander
enter: renseigner
prepare: préparer, prépare, préparent
review: réviser
print: imprimer
generate: générer
rate: évaluer, évalue
filter: filtrer
submit: soumettre, soumet, déposer une demande
return: rendre, rend, rendent, retourner
borrow: emprunter
rent: louer
prescribe: prescrire, prescrit
`,
  endings: [["er", "e ent we ons"]],
  fields: `
string: nom, prénom, nom complet, titre, intitulé, code, référence, numéro, couleur, marque, modèle, race, espèce, unité, ville, pays, immatriculation, poste, lot, taille, langue, numéro de série, numéro de facture, numéro de commande, code postal, code-barres, raison sociale, numéro de sécurité sociale, siret
text: description, notes, remarque, remarques, commentaire, commentaires, observations, détails, consignes, instructions, contenu, résumé, biographie, motif, allergies, antécédents, diagnostic, ingrédients, symptômes, compte rendu
integer: quantité, âge, capacité, places, nombre de places, stock minimum, année, étage, nombre de personnes, nombre de pages, points, ordre, nombre de chambres, effectif maximum
decimal: poids, hauteur, superficie, surface, température, pourcentage, longueur, largeur, distance, moyenne, dose, note
money: prix, montant, coût, total, sous-total, tarif, salaire, budget, solde, prix unitaire, prix total, montant total, tarif horaire, acompte, loyer, cotisation
boolean: actif, active, disponible, payé, payée, visible, publié, végétarien, sans gluten, urgent
date: date, jour, date de naissance, date de début, date de fin, date de livraison, date d'achat, date d'échéance, date limite, date de paiement, date d'entrée, date d'émission, date prévue, échéance, date d'inscription, date de retrait, date de publication, date de parution
datetime: date et heure, début, fin, date et heure de début
time: heure, horaire, heure de début, heure de fin, heure de retrait, heure d'ouverture, heure de fermeture
duration: durée, temps de préparation, durée en minutes
email: e-mail, mail, email, courriel, adresse e-mail, adresse mail, adresse électronique
phone: téléphone, portable, mobile, numéro de téléphone, téléphone portable
url: site web, site internet, lien
address: adresse, adresse de livraison, adresse postale, domicile
enum: statut, état, type, genre, sexe, priorité, niveau, gravité, mode de paiement, moyen de paiement
file: fichier, pièce jointe, document joint
image: photo, photographie, image, logo
`,
  fieldEndings: "",
  plurals: [[/eaux$/, "eau"], [/aux$/, "al"], [/eux$/, "eu"], [/x$/, ""], [/s$/, ""]],
  irregular: "travaux travail, yeux œil",
  agents: /(?:eur|euse|eurs|euses|trice|trices|iste|istes|ier|ière|iers|ières|ien|ienne|iens|iennes|ant|ante|ants|antes|logue)$/,
  said: `
name: nom
title: titre
description: description
notes: notes
amount: montant
total: total
price: prix
date: date
status: statut
type: type
email: e-mail
phone: téléphone
address: adresse
first name: prénom
last name: nom
date of birth: date de naissance
gender: genre
number: numéro
quantity: quantité
duration: durée
start at: début
end at: fin
starts at: début
ends at: fin
start date: date de début
end date: date de fin
due date: échéance
issue date: date d'émission
method: mode
paid at: date de paiement
created on: date de création
location: lieu
category: catégorie
photo: photo
file: fichier
content: contenu
reason: motif
rating: évaluation
comment: commentaire
level: niveau
capacity: capacité
valid from: valable du
valid until: valable jusqu'au
registered at: date d'enregistrement
enrolled at: date d'inscription
subject: objet
color: couleur
priority: priorité
text: texte
active: actif
pending: en attente
confirmed: confirmé
cancelled: annulé
completed: terminé
failed: échoué
refunded: remboursé
draft: brouillon
sent: envoyé
paid: payé
overdue: en retard
open: ouvert
closed: fermé
in progress: en cours
done: fait
new: nouveau
scheduled: prévu
approved: approuvé
rejected: rejeté
accepted: accepté
declined: refusé
inactive: inactif
expired: expiré
delivered: livré
shipped: expédié
returned: retourné
no show: absent
dropped: abandonné
published: publié
cash: espèces
card: carte
transfer: virement
low: faible
medium: moyen
high: élevé
confirm: confirmer
complete: terminer
cancel: annuler
refund: rembourser
send: envoyer
pay: payer
approve: approuver
reject: rejeter
close: fermer
publish: publier
submit: soumettre
deliver: livrer
ship: expédier
return: retourner
start: démarrer
reopen: rouvrir
mark as: marquer comme
move to: passer à
`,
  falseFriends: "note,fin,plan,gens,lot,part,main,pain,chat,mode,set,rate,point,sortie,caution,tour,suite,carte,car,cave,four,pays,reste,base,option,client de,pour,dent,stage,but,commande de,pension,place,place de,passe,chose,course,forme,gare,bail de,coin,chef,or,attend,service,temps,vent,lecture,note de,table,location,article,mention,formation,carnet,cours,journal,affaire,commerce,moule",
};
