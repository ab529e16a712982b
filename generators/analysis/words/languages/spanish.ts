import type { LanguageTable } from "./language-table";

export const SPANISH: LanguageTable = {
  code: "es", spaced: true, verbLast: false,
  cues: `
a: un, una
the: el, la, los, las
each: cada, todo, toda, cada uno, cada una
for each: por cada, para cada, de cada, sobre cada
all: todos, todas, todos los, todas las
several: varios, varias, muchos, muchas, múltiples, diversos, diversas, una lista de, un listado de, una serie de, un conjunto de
one or more: uno o más, una o más, uno o varios, una o varias
zero or more: cero o más
at least one: al menos un, al menos una, al menos uno, por lo menos un, por lo menos una
exactly one: exactamente un, exactamente una, un único, una única, un solo, una sola
has: tiene, tienen, posee, poseen, tendrá, tendrán, lleva, llevan, cuenta con, cuentan con, dispone de, disponen de
contains: contiene, contienen
includes: incluye, incluyen, incluirá, incluirán
consists of: consta de, constan de, consiste en, se compone de, está compuesto por, está compuesta por
is described by: se describe con, se identifica por, se define por
the following: los siguientes, las siguientes, el siguiente, la siguiente
belongs to: pertenece a, pertenecen a, corresponde a, corresponden a
belongs to the: pertenece al, corresponde al
is assigned to: está asignado a, está asignada a, se asigna a
is linked to: está vinculado a, está vinculada a, está asociado a, está asociada a, está relacionado con, está relacionada con, se asocia a
is held by: es impartido por, es impartida por, la imparte, lo imparte, lo atiende, la atiende
is taught by: está a cargo de, corre a cargo de
refers to: se refiere a, hace referencia a
cannot: no puede, no pueden, no podrá, no podrán
can: deberá poder, deberán poder, debe poder, deben poder, será capaz de, puede, pueden, podrá, podrán, podría, podrían
can be: puede ser, pueden ser, puede estar, pueden estar, podrá ser, podrá estar
must: debe, deben, deberá, deberán, debería, tiene que, tienen que, ha de
must be: debe ser, deben ser, debe estar, deberá ser, deberá estar
is: es, está
are: son, están
we: nosotros
we keep: se organizan, se organiza, se guardan, se guarda, se registran, se registra, se almacenan, se llevan, se anotan, se ofrecen, se imparten
it: este, éste, ella
its: su, sus
my: mi, mis
I want to: quiero, deseo, necesito, me gustaría, quisiera
I can: puedo
as a: como
such as: tal como, tales como, como por ejemplo, por ejemplo
so that: para que, de modo que, de manera que, de forma que, a fin de
in order to: para poder, con el fin de, con el objetivo de
and: y, e
or: o, u, o bien
but: pero, sino
when: cuando
if: si
that: que, la cual, el cual, los cuales, las cuales
who: quien, quienes
with: con
without: sin
not: no
never: nunca, jamás
also: también, además, asimismo
only: solo, sólo, solamente, únicamente, sólamente
always: siempre
automatically: automáticamente
required: obligatorio, obligatoria, obligatorios, obligatorias, requerido, requerida
optional: opcional, opcionales, opcionalmente
unique: único, única, únicos, únicas
the status: el estado, su estado
~of: de, del
~for: para
~in: en, dentro de
~on: sobre
~to: a, al
~by: por
~from: desde
~between: entre
~until: hasta
by email: por correo, por correo electrónico, por email, un correo electrónico a
reminders: recordatorio, recordatorios
notifications: notificación, notificaciones, aviso, avisos
notify: notificar, notifica, avisar, avisa
online payments: pagos en línea, pago en línea, pagos online, pago online, pago con tarjeta, pagar en línea, pagar con tarjeta
in real time: en tiempo real
upload: subir, adjuntar, sube, suben, adjunta, adjuntan, cargar
export: exportar, exporta, exportan, exportación
search: buscar, busca, buscan, búsqueda, buscador
monthly subscription: suscripción mensual, cuota mensual del servicio
`,
  verbs: `
create: crear
add: añadir, agregar
register: registrar, dar de alta, inscribir
record: anotar, apuntar
store: guardar, almacenar
keep: mantener, mantiene, mantienen, conservar
manage: gestionar, gestión de, administrar, administración de, manejar, gestión del
track: seguimiento de, rastrear, hacer seguimiento de, llevar el control de, controlar, control de
edit: editar
update: actualizar
modify: modificar
change: cambiar
delete: eliminar, borrar, suprimir
view: ver, visualizar, ve, ven
consult: consultar
list: listar
book: reservar
cancel: cancelar, anular
order: encargar
buy: comprar
sell: vender
pay: pagar
bill: facturar, cobrar
send: enviar, envía, envían
receive: recibir
assign: asignar
plan: planificar
schedule: programar, agendar
approve: aprobar, aprueba, aprueban
reject: rechazar
accept: aceptar
confirm: confirmar
publish: publicar
complete: completar
close: cerrar, cierra, cierran
deliver: entregar, repartir
request: solicitar, pedir, pide, piden
enter: introducir, ingresar
prepare: preparar
review: revisar
print: imprimir
generate: generar
rate: valorar, calificar, puntuar
filter: filtrar
mark: marcar
submit: presentar
return: devolver, devuelve, devuelven
borrow: tomar prestado
rent: alquilar
`,
  endings: [["ar", "a an e en we amos"], ["er", "e en a an we emos"], ["ir", "e en a an we imos"]],
  fields: `
string: nombre, nombres, apellido, apellidos, nombre completo, título, código, referencia, número, color, marca, modelo, raza, especie, unidad, ciudad, país, matrícula, dni, nif, cargo, puesto, lote, talla, idioma, número de serie, número de factura, número de pedido, código postal, código de barras, documento de identidad, razón social, aula
text: descripción, notas, nota, observaciones, observación, comentario, comentarios, detalles, instrucciones, contenido, resumen, biografía, motivo, alergias, antecedentes, historial médico, diagnóstico, ingredientes, síntomas
integer: cantidad, edad, capacidad, plazas, aforo, stock mínimo, unidades, año, planta, piso, número de plazas, número de personas, número de páginas, puntos, orden, número de habitaciones, existencias
decimal: peso, altura, superficie, temperatura, porcentaje, longitud, anchura, distancia, puntuación media, dosis
money: precio, importe, coste, costo, monto, total, subtotal, tarifa, salario, sueldo, presupuesto, saldo, cuota, precio unitario, precio total, importe total, precio por hora, anticipo, valor
boolean: activo, activa, disponible, pagado, pagada, visible, publicado, destacado, vegano, vegano, sin gluten, urgente
date: fecha, día, fecha de nacimiento, fecha de inicio, fecha de fin, fecha de entrega, fecha de compra, fecha de vencimiento, fecha de caducidad, fecha límite, fecha de pago, fecha de alta, fecha de emisión, fecha prevista, fecha de ingreso, fecha de publicación, fecha de matrícula
datetime: fecha y hora, inicio, fin, fecha y hora de inicio, fecha y hora de fin
time: hora, hora de inicio, hora de fin, hora de recogida, hora de apertura, hora de cierre
duration: duración, tiempo de preparación, duración en minutos
email: correo, correo electrónico, email, dirección de correo
phone: teléfono, teléfono móvil, móvil, celular, número de teléfono, teléfono de contacto, teléfono de emergencia
url: sitio web, página web, enlace
address: dirección, domicilio, dirección de entrega, dirección postal, dirección de envío
enum: estado, tipo, categoría fiscal, género, sexo, prioridad, nivel, gravedad, forma de pago, método de pago, modalidad, turno
file: archivo, documento adjunto, adjunto, fichero
image: foto, fotografía, imagen, logotipo
`,
  fieldEndings: "",
  plurals: [
    [/ciones$/, "ción"], [/siones$/, "sión"],
    /* "órdenes", "imágenes": the plural has an accent because it is longer. */
    [/á([^aeiouáéíóú]+[eio])nes$/, "a$1n"], [/é([^aeiouáéíóú]+[eio])nes$/, "e$1n"], [/í([^aeiouáéíóú]+[eio])nes$/, "i$1n"], [/ó([^aeiouáéíóú]+[eio])nes$/, "o$1n"], [/ú([^aeiouáéíóú]+[eio])nes$/, "u$1n"],
    /* "trenes", "bienes": one syllable has none in either. */
    [/^([^aeiouáéíóú]*i?[aeiou])nes$/, "$1n"],
    /* "almacenes", "jardines": the other way round. */
    [/anes$/, "án"], [/enes$/, "én"], [/ines$/, "ín"], [/ones$/, "ón"], [/unes$/, "ún"], [/eses$/, "és"],
    [/ces$/, "z"],
    /* "muebles" and "calles" keep the vowel: no word ends in two consonants. */
    [/([aeiouáéíóú][lrndz])es$/, "$1"], [/([aeiouéáíó])s$/, "$1"],
  ],
  irregular: "ordenes orden, imagenes imagen, examenes examen, jovenes joven, volumenes volumen, margenes margen, origenes origen, resumenes resumen, regímenes régimen, especímenes espécimen, países país, paises país, planes plan, meses mes, luces luz, peces pez, gases gas, buses bus, autobuses autobús, sedes sede, vales vale, cines cine, redes red, fines fin, análisis análisis, crisis crisis, dosis dosis, tesis tesis, virus virus, status status, estatus estatus, campus campus, lunes lunes, martes martes",
  agents: /(?:ero|era|eros|eras|dor|dora|dores|doras|ista|istas|sor|sora|tor|tora|logo|loga|grafo|ante|ente|cinero|ario|aria)$/,
  said: `
name: nombre
title: título
description: descripción
notes: notas
amount: importe
total: total
price: precio
date: fecha
status: estado
type: tipo
email: correo electrónico
phone: teléfono
address: dirección
first name: nombre
last name: apellidos
date of birth: fecha de nacimiento
gender: género
number: número
quantity: cantidad
duration: duración
start at: inicio
end at: fin
starts at: inicio
ends at: fin
start date: fecha de inicio
end date: fecha de fin
due date: fecha de vencimiento
issue date: fecha de emisión
method: método
paid at: fecha de pago
created on: fecha de alta
location: lugar
category: categoría
photo: foto
file: archivo
content: contenido
reason: motivo
rating: valoración
comment: comentario
level: nivel
capacity: capacidad
valid from: válido desde
valid until: válido hasta
registered at: fecha de registro
enrolled at: fecha de inscripción
subject: asunto
color: color
priority: prioridad
text: texto
active: activo
pending: pendiente
confirmed: confirmado
cancelled: cancelado
completed: completado
failed: fallido
refunded: reembolsado
draft: borrador
sent: enviado
paid: pagado
overdue: vencido
open: abierto
closed: cerrado
in progress: en curso
done: terminado
new: nuevo
scheduled: programado
approved: aprobado
rejected: rechazado
accepted: aceptado
declined: rechazado
inactive: inactivo
expired: caducado
delivered: entregado
shipped: expedido
returned: devuelto
no show: no presentado
dropped: abandonado
published: publicado
cash: efectivo
card: tarjeta
transfer: transferencia
low: bajo
medium: medio
high: alto
confirm: confirmar
complete: completar
cancel: cancelar
refund: reembolsar
send: enviar
pay: pagar
approve: aprobar
reject: rechazar
close: cerrar
publish: publicar
submit: presentar
deliver: entregar
ship: expedir
return: devolver
start: empezar
reopen: reabrir
mark as: marcar como
move to: pasar a
`,
  falseFriends: "todo,toda,sin,pan,mayor,red,once,come,pie,actor,error,base,real,chat,plan,material,fin,pet,set,dentista de,hay,sobre,pasado,lote",
};
