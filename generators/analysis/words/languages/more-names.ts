/** Names of further concepts in other languages, in the notation of `names.ts`. */
export const MORE_NAMES = `
Client: es cliente; pt cliente; fr client, cliente; de klient, mandant, auftraggeber
Recurring invoice: es factura recurrente; pt fatura recorrente; fr facture recurrente; de abo-rechnung
CreditNote: es nota de credito; pt nota de credito; fr avoir; de gutschrift
Receipt: es recibo, comprobante; pt recibo, comprovante; fr recu, justificatif; de beleg, quittung, kassenbon
Refund: es reembolso; pt reembolso; fr remboursement; de erstattung, ruckerstattung
Income: es ingreso; pt receita, entrada de caixa; fr revenu, recette comptable; de einnahme, einkommen
Tax: es impuesto, iva; pt imposto; fr taxe, tva; de steuer, mehrwertsteuer
PurchaseOrder: es orden de compra; pt ordem de compra, pedido de compra; fr bon de commande; de bestellung beim lieferanten
Item: es articulo de inventario, insumo; pt item de estoque, insumo; fr article de stock; de artikel, lagerartikel
Batch: es lote; pt lote; fr lot; de charge
Brand: es marca; pt marca; fr marque; de marke
Price: es precio; pt preco; fr tarif; de preisliste
Service: es servicio; pt servico; fr prestation; de dienstleistung, leistung; zh 服务
Commission: es comision; pt comissao; fr commission; de provision
Shipment: es envio, paquete, encomienda; pt envio, remessa; fr colis, expedition, envoi; de sendung, paket, versand; zh 包裹, 快递
Wallet: es billetera, monedero; pt carteira; fr portefeuille electronique; de geldborse
Branch: es sucursal, sede; pt filial, unidade; fr agence, succursale; de filiale, niederlassung
Fee: es tarifa, cuota; pt taxa, mensalidade; fr frais, redevance; de gebuhr, beitrag
Fine: es multa; pt multa; fr amende; de mahngebuhr, strafe
Deposit: es fianza; pt caucao; fr caution, acompte; de kaution, anzahlung
Proposal: es propuesta; pt proposta; fr proposition; de vorschlag
Slot: es franja horaria, horario; pt horario; fr creneau, creneau horaire, plage horaire; de zeitfenster, zeitslot, terminslot
WaitlistEntry: es lista de espera; pt lista de espera; fr liste d'attente; de warteliste
Resource: es recurso; pt recurso; fr ressource; de ressource
Hotel: es hotel; pt hotel; fr hotel; de hotel; zh 酒店
Stay: es estancia, estadia; pt estadia; fr sejour; de aufenthalt
Building: es edificio; pt edificio, predio; fr immeuble, batiment; de gebaude; zh 楼栋, 建筑
Unit: es apartamento, departamento, piso; pt apartamento; fr appartement, logement; de wohnung, einheit; zh 公寓
House: es casa, vivienda; pt casa; fr maison; de haus
MaintenanceRequest: es solicitud de mantenimiento; pt solicitacao de manutencao; fr demande d'intervention, intervention; de schadensmeldung, reparaturanfrage; zh 报修
Inspection: es inspeccion; pt inspecao, vistoria; fr inspection, etat des lieux; de prufung, kontrolle, begehung; zh 检查
Visit: es visita; pt visita; fr visite; de besuch
ParkingSpace: es plaza de aparcamiento, cochera, estacionamiento; pt vaga de estacionamento; fr place de parking; de stellplatz, parkplatz; zh 车位
MealPlan: es plan de comidas; pt plano alimentar, dieta; fr plan de repas; de ernahrungsplan, essensplan
Meal: es comida; pt refeicao; fr repas; de mahlzeit
ShoppingList: es lista de compras; pt lista de compras; fr liste de courses; de einkaufsliste
Destination: es destino; pt destino; fr destination; de reiseziel, ziel
Tour: es recorrido, excursion; pt passeio; fr circuit, visite guidee; de fuhrung, tour
Flight: es vuelo; pt voo; fr vol; de flug
Passenger: es pasajero; pt passageiro; fr passager; de fahrgast, passagier; zh 乘客
Route: es ruta; pt rota; fr itineraire, tournee; de route, strecke; zh 路线
Stop: es parada; pt parada; fr arret, etape; de haltestelle, halt
FuelLog: es carga de combustible, combustible; pt abastecimento; fr plein de carburant; de tankvorgang
Damage: es dano; pt dano, avaria; fr dommage; de schaden
Repair: es reparacion; pt conserto, reparo; fr reparation; de reparatur; zh 维修
Machine: es maquina; pt maquina; fr machine; de maschine; zh 机器
Material: es material; pt material; fr materiau; de material, werkstoff; zh 材料
Part: es repuesto, pieza; pt peca; fr piece detachee, piece; de bauteil, ersatzteil
WorkOrder: es orden de trabajo, orden de servicio; pt ordem de servico; fr ordre de travail, bon de travail; de arbeitsauftrag, auftragszettel
Milestone: es hito; pt marco; fr jalon; de meilenstein
Subtask: es subtarea; pt subtarefa; fr sous-tache; de teilaufgabe, unteraufgabe
Checklist: es lista de verificacion, lista de control; pt checklist; fr liste de controle; de checkliste
Board: es tablero; pt quadro; fr tableau; de pinnwand
Label: es etiqueta; pt etiqueta; fr etiquette; de etikett
Goal: es objetivo, meta; pt meta, objetivo; fr objectif; de zielvorgabe
Approval: es aprobacion; pt aprovacao; fr validation, approbation; de genehmigung, freigabe
Request: es solicitud, peticion; pt solicitacao, pedido de apoio; fr demande; de anfrage, antrag; zh 申请单, 请求
Position: es cargo, puesto; pt cargo; fr poste; de position im unternehmen
Payslip: es nomina, recibo de sueldo; pt holerite, contracheque; fr bulletin de paie, fiche de paie; de gehaltsabrechnung, lohnabrechnung
Salary: es salario, sueldo; pt salario; fr salaire; de gehalt, lohn
Training: es capacitacion; pt treinamento, capacitacao; fr formation interne; de schulung, fortbildung; zh 培训
Skill: es habilidad, competencia; pt habilidade; fr competence; de fahigkeit, kenntnis
Interview: es entrevista; pt entrevista; fr entretien; de vorstellungsgesprach
PerformanceReview: es evaluacion de desempeno; pt avaliacao de desempenho; fr entretien annuel; de mitarbeitergesprach
Meeting: es reunion; pt reuniao; fr reunion; de besprechung, sitzung; zh 会议
MeetingMinutes: es acta; pt ata; fr compte rendu, proces-verbal; de protokoll
ActionItem: es accion; pt acao; fr point d'action; de massnahme
CalendarEvent: es evento de calendario; pt compromisso; fr evenement d'agenda; de kalendereintrag
Case: es expediente, caso; pt processo, caso; fr dossier, affaire; de akte, fall; zh 案件
Folder: es carpeta; pt pasta; fr dossier de fichiers; de ordner; zh 文件夹
UploadedFile: es archivo; pt arquivo; fr fichier; de datei
Template: es plantilla; pt modelo de documento; fr modele; de vorlage; zh 模板
Signature: es firma; pt assinatura de documento; fr signature; de unterschrift
Alert: es alerta; pt alerta; fr alerte; de alarm, warnung; zh 警报
Device: es dispositivo; pt dispositivo, aparelho; fr appareil, dispositif; de gerat am standort; zh 设备终端
Sensor: es sensor; pt sensor; fr capteur; de sensor; zh 传感器
SensorReading: es lectura, medicion; pt leitura, medicao; fr releve, mesure; de messwert, messung; zh 读数
MeterReading: es lectura de contador; pt leitura do medidor; fr releve de compteur; de zahlerstand
Meter: es contador electrico, medidor; pt medidor; fr compteur; de zahler
Reminder: es recordatorio; pt lembrete; fr rappel; de erinnerung; zh 提醒事项
Announcement: es anuncio general, comunicado; pt comunicado; fr annonce generale; de ankundigung, mitteilung; zh 公告
Report: es informe, reporte; pt relatorio; fr rapport; de bericht; zh 报告, 报表
Module: es modulo; pt modulo; fr module; de modul, lerneinheit
Assignment: es trabajo practico, tarea escolar; pt atividade avaliativa; fr devoir; de hausaufgabe; zh 作业
Submission: es entrega de tarea; pt entrega de atividade; fr rendu; de abgabe, einreichung
Quiz: es cuestionario; pt questionario; fr quiz; de quiz; zh 测验
Subject: es materia, asignatura; pt disciplina, materia; fr matiere; de fach, schulfach; zh 科目
Tutor: es tutor, tutora; pt tutor; fr tuteur, precepteur; de nachhilfelehrer
Parent: es padre, madre, apoderado; pt pai, mae, responsavel; fr parent, tuteur legal; de elternteil, eltern; zh 家长
Child: es nino, hijo; pt crianca, filho; fr enfant; de kind, kinder; zh 孩子, 儿童
Family: es familia, hogar; pt familia; fr famille, foyer; de familie, haushalt
CheckIn: es ingreso registrado, registro de entrada; pt check-in, entrada registrada; fr pointage, arrivee; de anmeldung vor ort, check-in
Activity: es actividad; pt atividade; fr activite; de aktivitat; zh 活动项目
EmergencyContact: es contacto de emergencia; pt contato de emergencia; fr contact d'urgence; de notfallkontakt
Diagnosis: es diagnostico; pt diagnostico; fr diagnostic; de diagnose; zh 诊断
Session: es sesion; pt sessao; fr seance; de sitzungseinheit; zh 课程安排
LabTest: es analisis, examen de laboratorio; pt exame laboratorial; fr analyse; de laborbefund; zh 化验
Vaccination: es vacuna, vacunacion; pt vacina, vacinacao; fr vaccin, vaccination; de impfung; zh 疫苗
Symptom: es sintoma; pt sintoma; fr symptome; de symptom; zh 症状
Clinic: es clinica; pt clinica; fr clinique, cabinet; de klinik, praxis
Therapist: es terapeuta; pt terapeuta; fr therapeute; de therapeut
Caregiver: es cuidador; pt cuidador; fr aidant, auxiliaire de vie; de pflegekraft, betreuer; zh 护工
Bed: es cama; pt leito, cama; fr lit; de bett
Adoption: es adopcion; pt adocao; fr adoption; de vermittlung
Shelter: es refugio; pt abrigo; fr refuge; de tierheim, unterkunft
Field: es parcela, lote de campo; pt talhao, lavoura; fr parcelle, champ; de feld, parzelle, beet; zh 地块
Plant: es planta; pt planta; fr plante; de pflanze; zh 植物
Garden: es jardin, huerta; pt horta, jardim; fr jardin, potager; de garten; zh 花园
Venue: es lugar del evento, recinto; pt local do evento; fr salle de spectacle, lieu de l'evenement; de veranstaltungsort, spielstatte
TicketType: es tipo de entrada; pt tipo de ingresso; fr type de billet; de ticketkategorie
Speaker: es ponente, orador; pt palestrante; fr intervenant, conferencier; de referent, sprecher
Talk: es charla, ponencia; pt palestra; fr conference; de vortrag
Workshop: es taller; pt oficina; fr atelier; de workshop, kursangebot
Sponsor: es patrocinador; pt patrocinador; fr sponsor, parrain; de sponsor
Invitation: es invitacion; pt convite; fr invitation; de einladung; zh 邀请
Registration: es registro de inscripcion; pt inscricao no evento; fr inscription a l'evenement; de anmeldung; zh 报名表
VolunteerShift: es turno de voluntariado; pt turno de voluntario; fr creneau benevole; de einsatz, helferschicht
Beneficiary: es beneficiario; pt beneficiario; fr beneficiaire; de begunstigter
Program: es programa; pt programa; fr programme; de programm
Club: es club; pt clube; fr club; de verein; zh 俱乐部
Song: es cancion; pt musica, cancao; fr chanson, morceau; de lied, song; zh 歌曲
Playlist: es lista de reproduccion; pt lista de reproducao; fr liste de lecture; de wiedergabeliste
Album: es album; pt album; fr album; de album
Artist: es artista; pt artista; fr artiste; de kunstler; zh 艺术家
Movie: es pelicula; pt filme; fr film; de film; zh 电影
Video: es video; pt video; fr video; de video; zh 视频
Artwork: es obra, obra de arte; pt obra, obra de arte; fr oeuvre, oeuvre d'art; de kunstwerk, werk; zh 艺术品
Exhibition: es exposicion; pt exposicao; fr exposition; de ausstellung; zh 展览
Reaction: es me gusta; pt curtida; fr mention j'aime; de gefallt mir; zh 点赞
Vote: es voto, votacion; pt voto, votacao; fr vote; de abstimmung, stimme; zh 投票
Poll: es votacion; pt enquete; fr sondage; de umfrage im verein
Follow: es seguidor; pt seguidor; fr abonne; de abonnent
Tag: es etiqueta; pt tag; fr mot-cle, etiquette; de schlagwort; zh 标签
Bookmark: es favorito; pt favorito; fr favori; de favorit, merkliste, lesezeichen; zh 收藏
Profile: es perfil; pt perfil; fr profil; de profil; zh 个人资料
Rating: es puntuacion, calificacion del servicio; pt nota de avaliacao; fr note de satisfaction; de sternebewertung; zh 评分
Feedback: es retroalimentacion, comentarios del cliente; pt feedback; fr retour d'experience; de ruckmeldung, feedback; zh 反馈
Suggestion: es sugerencia; pt sugestao; fr suggestion; de anregung
Coach: es entrenador; pt treinador, tecnico; fr entraineur, coach; de trainer, ubungsleiter; zh 教练
Workout: es entrenamiento; pt treino; fr entrainement, seance de sport; de workout, trainingseinheit; zh 训练
WorkoutPlan: es plan de entrenamiento, rutina de ejercicios; pt plano de treino; fr programme d'entrainement; de trainingsplan; zh 训练计划
Exercise: es ejercicio; pt exercicio; fr exercice; de ubung; zh 练习
League: es liga; pt liga; fr ligue, championnat; de liga
Season: es temporada; pt temporada; fr saison; de saison
Court: es cancha, pista; pt quadra; fr terrain, court; de spielfeld, tennisplatz; zh 场地
Result: es resultado; pt resultado; fr resultat; de ergebnis; zh 结果
Habit: es habito; pt habito; fr habitude; de gewohnheit; zh 习惯
Challenge: es reto, desafio; pt desafio; fr defi; de herausforderung; zh 挑战
Gift: es regalo; pt presente; fr cadeau; de geschenk
Wedding: es boda; pt casamento; fr mariage; de hochzeit
LeaveType: es tipo de permiso; pt tipo de licenca; fr type de conge; de abwesenheitsart
Holiday: es feriado, dia festivo; pt feriado; fr jour ferie; de feiertag
Citizen: es ciudadano; pt cidadao; fr citoyen, habitant; de burger, einwohner; zh 市民, 居民
Permit: es permiso de obra; pt alvara; fr permis, autorisation; de genehmigungsantrag
Issue: es problema reportado; pt ocorrencia, problema relatado; fr signalement; de meldung, stoerung
MenuCategory: es categoria del menu; pt categoria do cardapio; fr categorie de plats; de speisekategorie
RestaurantOrder: es comanda; pt comanda; fr addition; de tischbestellung
Seat: es asiento, butaca; pt assento, poltrona; fr siege; de sitzplatz; zh 座位
Household: es hogar; pt domicilio; fr menage; de haushalt
Chore: es tarea domestica; pt tarefa domestica; fr tache menagere; de haushaltsaufgabe
Loan application: es solicitud de credito; pt pedido de emprestimo; fr demande de pret; de kreditantrag
Repayment: es cuota de prestamo; pt parcela; fr echeance, mensualite; de rate
Debt: es deuda; pt divida; fr dette; de schuld
Beneficiary designation: es beneficiario del seguro; pt beneficiario do seguro; fr beneficiaire du contrat; de bezugsberechtigter
Podcast: es podcast; pt podcast; fr podcast; de podcast
Word: es palabra; pt palavra; fr mot; de wort, vokabel; zh 单词
Deck: es mazo; pt baralho; fr paquet de cartes; de kartenstapel
Resident: es residente, vecino; pt morador; fr resident; de bewohner
Operator: es operario; pt operador; fr operateur; de bediener
Technician: es tecnico; pt tecnico; fr technicien; de techniker, monteur
Lawyer: es abogado; pt advogado; fr avocat; de anwalt, rechtsanwalt; zh 律师
Guide: es guia; pt guia; fr guide; de fremdenfuhrer
Farmer: es agricultor, productor; pt agricultor, produtor rural; fr agriculteur, producteur; de landwirt, bauer; zh 农户
Work hours: es jornada; pt jornada; fr journee de travail
Concert: es concierto; pt concerto; fr concert; de konzert; zh 音乐会
Piece: es obra musical, partitura; pt partitura; fr partition; de musikstuck, notenblatt
Rehearsal: es ensayo; pt ensaio; fr repetition; de probe
Experience: es experiencia laboral; pt experiencia profissional; fr experience professionnelle; de berufserfahrung
Observation: es observacion; pt observacao; fr observation; de beobachtung
Attachment: es adjunto; pt anexo; fr piece jointe; de anhang
Update: es novedad, actualizacion; pt novidade, noticia; fr actualite; de neuigkeit
Extra: es extra, adicional; pt adicional; fr supplement; de zusatzleistung
Option: es opcion; pt opcao; fr option de reponse; de antwortmoglichkeit
Step: es paso; pt passo, etapa do processo; fr etape; de schritt
Key: es llave; pt chave; fr cle; de schlussel
Handover: es entrega de llaves; fr remise des cles; de ubergabe
Waste bin: es contenedor; pt lixeira; fr poubelle; de mulltonne
Classroom: es aula; pt sala de aula; fr salle de classe; de klassenzimmer, unterrichtsraum; zh 教室
Instrument: es instrumento; pt instrumento; fr instrument; de instrument; zh 乐器
`;
