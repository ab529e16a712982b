import type { LanguageTable } from "./language-table";

export const PORTUGUESE: LanguageTable = {
  code: "pt", spaced: true, verbLast: false,
  cues: `
a: um, uma
the: o, a, os, as
each: cada, todo, toda
for each: por cada, para cada, de cada, sobre cada
all: todos, todas, todos os, todas as
several: vários, várias, muitos, muitas, múltiplos, múltiplas, diversos, diversas, uma lista de, uma série de, um conjunto de
one or more: um ou mais, uma ou mais, um ou vários, uma ou várias
zero or more: zero ou mais
at least one: pelo menos um, pelo menos uma, ao menos um, ao menos uma
exactly one: exatamente um, exatamente uma, um único, uma única
has: tem, têm, possui, possuem, terá, terão, conta com, contam com, dispõe de
contains: contém, contêm
includes: inclui, incluem
consists of: consiste em, é composto por, é composta por, é composto de, é composta de
is described by: é descrito por, é identificado por, é identificada por
the following: os seguintes, as seguintes, o seguinte, a seguinte
belongs to a: pertence a um, pertence a uma, pertencem a um
belongs to the: pertence ao, pertence à
belongs to: pertence a, pertencem a, corresponde a
is assigned to: é atribuído a, é atribuída a, está atribuído a
is linked to: está vinculado a, está vinculada a, está associado a, está associada a, é vinculado a, é vinculada a
is held by: é ministrado por, é ministrada por, é atendido por, é atendida por
is taught by: fica a cargo de, está a cargo de
refers to: refere-se a
cannot: não pode, não podem, não poderá, não poderão
can: deverá poder, deve poder, devem poder, será capaz de, pode, podem, poderá, poderão, poderia
can be: pode ser, podem ser, pode estar, podem estar, poderá ser
must: deve, devem, deverá, deverão, deveria, tem que, têm que, precisa, precisam
must be: deve ser, devem ser, deve estar, deverá ser
is: é, está
are: são, estão
we: nós
it: ele, ela
its: seu, sua, seus, suas
my: meu, minha, meus, minhas
I want to: quero, desejo, preciso, gostaria de
I can: posso
as a: como, como um, como uma
such as: tal como, tais como, por exemplo
so that: para que, de modo que, de forma que, a fim de
in order to: para poder, com o objetivo de
and: e
or: ou
but: mas
when: quando
if: se
that: que, a qual, o qual, os quais
who: quem
with: com
without: sem
not: não
never: nunca, jamais
also: também, além disso
only: só, somente, apenas
always: sempre
automatically: automaticamente
required: obrigatório, obrigatória, obrigatórios, obrigatórias
optional: opcional, opcionais, opcionalmente
unique: único, única, únicos, únicas
~of: de, do, da, dos, das
~for: para
~in: em, no, na, nos, nas, dentro de
~on: sobre
~to: ao, à, aos, às
~by: por, pelo, pela, pelos, pelas
~from: desde
~between: entre
~until: até
by email: por e-mail, por email, por correio eletrônico
reminders: lembrete, lembretes
notifications: notificação, notificações, aviso, avisos
notify: notificar, notifica, avisar, avisa
online payments: pagamento online, pagamentos online, pagar online, pagamento com cartão, pagar com cartão, pagar com pix, pagamento por pix
in real time: em tempo real
upload: anexar, enviar arquivos, carregar, anexa, anexam
export: exportar, exporta, exportam, exportação
search: buscar, busca, pesquisar, pesquisa, procurar
monthly subscription: assinatura mensal
`,
  verbs: `
create: criar
add: adicionar, acrescentar
register: registrar, registar, cadastrar, inscrever, cadastro de
record: anotar
store: guardar, armazenar, salvar
keep: manter, mantém, mantêm
manage: gerenciar, gerir, administrar, gestão de, gerenciamento de, administração de, gere
track: acompanhar, controlar, controle de, rastrear, acompanhamento de
edit: editar
update: atualizar
modify: modificar
change: alterar, mudar
delete: excluir, eliminar, apagar, remover
view: ver, visualizar, vê, veem
consult: consultar
list: listar
book: reservar, marcar consulta
cancel: cancelar
order: encomendar
buy: comprar
sell: vender
pay: pagar
bill: faturar, cobrar
send: enviar
receive: receber
assign: atribuir
plan: planejar, planear
schedule: agendar, programar, marcar
approve: aprovar
reject: rejeitar, recusar
accept: aceitar
confirm: confirmar
publish: publicar
complete: concluir, completar
close: fechar, encerrar
deliver: entregar
request: solicitar, pedir, pede, pedem
enter: inserir, digitar, lançar
prepare: preparar
review: revisar
print: imprimir
generate: gerar
rate: avaliar
filter: filtrar
submit: submeter
return: devolver
borrow: pegar emprestado
rent: alugar
`,
  endings: [["ar", "a am e em we amos"], ["er", "e em a am we emos"], ["ir", "e em a am we imos"]],
  fields: `
string: nome, sobrenome, nome completo, título, código, referência, número, cor, marca, modelo, raça, espécie, unidade, cidade, país, placa, cpf, cnpj, rg, cargo, lote, tamanho, idioma, matrícula, turma de origem, número de série, número do pedido, cep, código de barras, razão social, sala de aula
text: descrição, notas, nota, observações, observação, comentário, comentários, detalhes, instruções, conteúdo, resumo, biografia, motivo, alergias, histórico médico, diagnóstico, ingredientes, sintomas
integer: quantidade, idade, capacidade, vagas, estoque mínimo, unidades, ano, andar, número de vagas, número de pessoas, número de páginas, pontos, ordem, número de quartos
decimal: peso, altura, área, temperatura, porcentagem, percentual, comprimento, largura, distância, média, dose
money: preço, valor, valor total, custo, total, subtotal, tarifa, salário, orçamento previsto, saldo, mensalidade, preço unitário, preço total, preço por hora, sinal, desconto em reais
boolean: ativo, ativa, disponível, pago, paga, visível, publicado, destacado, vegano, sem glúten, urgente
date: data, dia, data de nascimento, data de início, data de fim, data de término, data de entrega, data de compra, data de vencimento, data de validade, data limite, data de pagamento, data de admissão, data de emissão, data prevista, data de matrícula, data de publicação
datetime: data e hora, início, fim, data e hora de início
time: hora, horário, hora de início, hora de fim, hora de retirada, horário de abertura, horário de início, horário de retirada
duration: duração, tempo de preparo, duração em minutos
email: e-mail, email, correio eletrônico, endereço de e-mail
phone: telefone, celular, número de telefone, telefone de contato, telefone de emergência, whatsapp
url: site, página web, link
address: endereço, endereço de entrega, morada
enum: estado, status, situação, tipo, gênero, sexo, prioridade, nível, gravidade, forma de pagamento, método de pagamento, modalidade, turno
file: arquivo, anexo, ficheiro
image: foto, fotografia, imagem, logotipo
`,
  fieldEndings: "",
  plurals: [[/ções$/, "ção"], [/sões$/, "são"], [/ães$/, "ão"], [/ões$/, "ão"], [/ãos$/, "ão"], [/ais$/, "al"], [/éis$/, "el"], [/eis$/, "el"], [/óis$/, "ol"], [/is$/, "il"], [/ns$/, "m"], [/([rsz])es$/, "$1"], [/([aeiouéáíóê])s$/, "$1"]],
  irregular: "",
  agents: /(?:eiro|eira|eiros|eiras|dor|dora|dores|doras|ista|istas|sor|sora|tor|tora|logo|loga|ante|ente|ário|ária|ario|aria)$/,
  said: `
name: nome
title: título
description: descrição
notes: notas
amount: valor
total: total
price: preço
date: data
status: status
type: tipo
email: e-mail
phone: telefone
address: endereço
first name: nome
last name: sobrenome
date of birth: data de nascimento
gender: gênero
number: número
quantity: quantidade
duration: duração
start at: início
end at: fim
starts at: início
ends at: fim
start date: data de início
end date: data de término
due date: data de vencimento
issue date: data de emissão
method: método
paid at: data de pagamento
created on: data de cadastro
location: local
category: categoria
photo: foto
file: arquivo
content: conteúdo
reason: motivo
rating: avaliação
comment: comentário
level: nível
capacity: capacidade
valid from: válido desde
valid until: válido até
registered at: data de registro
enrolled at: data de inscrição
subject: assunto
color: cor
priority: prioridade
text: texto
active: ativo
pending: pendente
confirmed: confirmado
cancelled: cancelado
completed: concluído
failed: falhou
refunded: reembolsado
draft: rascunho
sent: enviado
paid: pago
overdue: vencido
open: aberto
closed: fechado
in progress: em andamento
done: feito
new: novo
scheduled: agendado
approved: aprovado
rejected: rejeitado
accepted: aceito
declined: recusado
inactive: inativo
expired: expirado
delivered: entregue
shipped: expedido
returned: devolvido
no show: não compareceu
dropped: desistiu
published: publicado
cash: dinheiro
card: cartão
transfer: transferência
low: baixo
medium: médio
high: alto
confirm: confirmar
complete: concluir
cancel: cancelar
refund: reembolsar
send: enviar
pay: pagar
approve: aprovar
reject: rejeitar
close: fechar
publish: publicar
submit: submeter
deliver: entregar
ship: expedir
return: devolver
start: iniciar
reopen: reabrir
mark as: marcar como
move to: mudar para
`,
  falseFriends: "todo,toda,ante,rede,base,real,chat,fim,material,pet,data,conta,como,mode,set,lote,pasta,time,come,rate,sale,mesa de,sobre,ator",
};
