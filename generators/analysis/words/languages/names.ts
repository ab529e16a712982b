/** Names of common concepts in other languages. One concept a line; `es`, `pt`, `fr`, `de`, `zh`. */
export const NAMES = `
Invoice: es factura; pt fatura, nota fiscal; fr facture; de rechnung; zh 发票
InvoiceItem: es linea de factura; pt item de fatura; fr ligne de facture; de rechnungsposition
Payment: es pago, cobro; pt pagamento; fr paiement, versement; de zahlung; zh 付款, 支付
PaymentMethod: es forma de pago, metodo de pago; pt forma de pagamento, metodo de pagamento; fr moyen de paiement, mode de paiement; de zahlungsart
Expense: es gasto; pt despesa; fr depense, note de frais; de ausgabe; zh 费用, 支出
Customer: es cliente; pt cliente; fr client; de kunde; zh 客户, 顾客
Supplier: es proveedor; pt fornecedor; fr fournisseur; de lieferant; zh 供应商
Product: es producto; pt produto; fr produit; de produkt; zh 商品, 产品
Category: es categoria; pt categoria, categoria de produto; fr categorie; de kategorie; zh 分类, 类别
Order: es pedido, orden, orden de compra; pt pedido, encomenda; fr commande; de bestellung, auftrag; zh 订单
OrderItem: es linea de pedido, detalle de pedido; pt item de pedido, item do pedido; fr ligne de commande; de bestellposition
Cart: es carrito; pt carrinho; fr panier; de warenkorb; zh 购物车
Coupon: es cupon; pt cupom; fr coupon, bon de reduction; de gutschein; zh 优惠券
Discount: es descuento; pt desconto; fr remise; de rabatt
Promotion: es promocion; pt promocao; fr promotion; de aktion
Sale: es venta; pt venda; fr vente; de verkauf; zh 销售
SaleItem: es linea de venta; pt item de venda, item da venda; fr ligne de vente
Purchase: es compra; pt compra; fr achat; de einkauf; zh 采购
Stock: es stock, inventario, existencias; pt estoque; fr stock; de lagerbestand; zh 库存
StockMovement: es movimiento de stock, movimiento de inventario; pt movimentacao de estoque; fr mouvement de stock; de lagerbewegung
LedgerEntry: es cuenta corriente, movimiento financiero, movimiento de cuenta; pt movimentacao; fr ecriture; de buchung im konto
Warehouse: es almacen, deposito; pt armazem; fr entrepot; de lager; zh 仓库
Store: es tienda; pt loja; fr magasin, boutique; de laden, filiale; zh 店铺, 门店
Subscription: es suscripcion; pt assinatura; fr abonnement; de abonnement, abo; zh 订阅
Contract: es contrato; pt contrato; fr contrat; de vertrag; zh 合同
Quote: es presupuesto, cotizacion; pt orcamento; fr devis; de angebot; zh 报价单
Donation: es donacion; pt doacao; fr don; de spende; zh 捐赠
Donor: es donante; pt doador; fr donateur; de spender
Delivery: es entrega, reparto; pt entrega; fr livraison; de lieferung; zh 配送
Return: es devolucion; pt devolucao; fr retour; de rucksendung, retoure
Address: es direccion; pt endereco; de adresse, anschrift; zh 地址
Booking: es reserva; pt reserva; fr reservation; de buchung, reservierung; zh 预订, 预约
Appointment: es cita, turno; pt consulta, agendamento; fr rendez-vous, rendez vous; de termin; zh 预约
Availability: es disponibilidad; pt disponibilidade; fr disponibilite; de verfugbarkeit
Room: es habitacion, sala; pt quarto, sala; fr chambre, salle; de zimmer, raum; zh 房间
Guest: es huesped; pt hospede; fr hote; de gast
Property: es propiedad, inmueble; pt imovel, propriedade; fr propriete, bien, bien immobilier; de immobilie; zh 房源, 物业
Listing: es anuncio; pt anuncio; fr annonce; de anzeige, inserat
Tenant: es inquilino; pt inquilino; fr locataire; de mieter; zh 租客
Lease: es contrato de alquiler, arrendamiento; pt contrato de aluguel; fr bail; de mietvertrag
Rental: es alquiler; pt aluguel, locacao; fr location; de vermietung, ausleihe
Restaurant: es restaurante; pt restaurante; fr restaurant; de restaurant; zh 餐厅
Menu: es menu, carta; pt cardapio; fr menu, carte; de speisekarte; zh 菜单
MenuItem: es plato; pt prato; fr plat; de gericht; zh 菜品
Table: es mesa; pt mesa; de tisch; zh 餐桌
Ingredient: es ingrediente; pt ingrediente; fr ingredient; de zutat
Recipe: es receta; pt receita; fr recette; de rezept; zh 食谱
Trip: es viaje; pt viagem; fr voyage, trajet; de reise, fahrt; zh 行程
Vehicle: es vehiculo; pt veiculo; fr vehicule; de fahrzeug; zh 车辆
Car: es coche, auto; pt carro; fr voiture; de auto, wagen; zh 汽车
Driver: es conductor, chofer; pt motorista; fr chauffeur, conducteur; de fahrer; zh 司机
Courier: es repartidor; pt entregador; fr livreur, coursier; de lieferant fahrer, kurier
Equipment: es equipo, equipamiento; pt equipamento; fr equipement, materiel; de gerat, ausrustung; zh 设备
MaintenanceLog: es mantenimiento; pt manutencao; fr entretien, maintenance; de wartung; zh 维护
Location: es ubicacion, sucursal; pt local; fr lieu, emplacement; de standort, ort; zh 地点
Project: es proyecto; pt projeto; fr projet; de projekt; zh 项目
Task: es tarea; pt tarefa; fr tache; de aufgabe; zh 任务
Ticket: es ticket, incidencia; pt chamado; fr ticket; de ticket; zh 工单
Bug: es error; pt erro; fr bogue; de fehler
TimeEntry: es registro de horas; pt registro de horas; fr feuille de temps; de zeiterfassung, arbeitszeit, stunden
Employee: es empleado; pt funcionario; fr employe, salarie; de mitarbeiter; zh 员工
Department: es departamento; pt departamento; fr departement, service interne; de abteilung; zh 部门
Team: es equipo de trabajo; pt equipe; fr equipe; de mannschaft; zh 团队
Shift: es turno de trabajo; pt turno; fr quart, creneau; de schicht; zh 班次
Attendance: es asistencia; pt presenca, frequencia; fr presence; de anwesenheit; zh 考勤
LeaveRequest: es vacaciones, permiso, solicitud de vacaciones; pt ferias, pedido de ferias; fr conge, demande de conge; de urlaubsantrag, urlaub; zh 请假
Job: es oferta de empleo, vacante; pt vaga; fr offre d'emploi; de stelle, stellenangebot; zh 职位
JobApplication: es candidatura, postulacion; pt candidatura; fr candidature; de bewerbung; zh 申请
Candidate: es candidato; pt candidato; fr candidat; de bewerber, kandidat; zh 候选人
Document: es documento; pt documento; fr document; de dokument; zh 文档, 文件
Note: es nota; pt nota, anotacao; fr note; de notiz; zh 笔记
Message: es mensaje; pt mensagem; fr message; de nachricht; zh 消息
Notification: es notificacion, aviso; pt notificacao; fr notification; de benachrichtigung; zh 通知
Comment: es comentario; pt comentario; fr commentaire; de kommentar; zh 评论
Review: es resena, opinion, valoracion; pt avaliacao; fr avis, evaluation; de bewertung; zh 评价
Post: es publicacion, articulo; pt publicacao, postagem; fr publication, article; de beitrag; zh 帖子, 文章
Course: es curso; pt curso; fr cours, formation; de kurs; zh 课程
Lesson: es leccion, clase particular; pt aula, licao; fr lecon; de lektion, unterrichtsstunde; zh 课时
Class: es clase; pt turma; fr classe; de klasse; zh 班级
Enrollment: es inscripcion, matricula; pt matricula, inscricao; fr inscription; de anmeldung zum kurs, einschreibung; zh 报名
Student: es alumno, estudiante; pt aluno, estudante; fr etudiant, eleve; de schuler, student; zh 学生
Teacher: es profesor, docente, maestro; pt professor; fr enseignant, professeur; de lehrer, dozent; zh 老师, 教师
Exam: es examen; pt prova, exame; fr examen; de prufung; zh 考试
Grade: es calificacion; pt nota do aluno; fr note d'examen; de schulnote; zh 成绩
School: es escuela, colegio; pt escola; fr ecole; de schule; zh 学校
Book: es libro; pt livro; fr livre; de buch, bucher; zh 图书, 书籍
Author: es autor; pt autor; fr auteur; de autor; zh 作者
Loan: es prestamo; pt emprestimo; fr emprunt, pret; de ausleihe, darlehen; zh 借阅
Member: es socio, miembro; pt membro, associado; fr membre, adherent; de mitglied; zh 会员, 成员
Membership: es membresia; pt filiacao; fr adhesion, cotisation; de mitgliedschaft; zh 会员资格
MembershipPlan: es tipo de membresia; fr type d'adhesion; de mitgliedschaftstyp
Group: es grupo; pt grupo; fr groupe; de gruppe; zh 小组, 群组
Event: es evento; pt evento; fr evenement; de veranstaltung, ereignis, event; zh 活动
EventTicket: es entrada; pt ingresso; fr billet; de eintrittskarte; zh 门票
Attendee: es asistente al evento, participante; pt participante; fr participant; de teilnehmer; zh 参与者
Volunteer: es voluntario; pt voluntario; fr benevole; de freiwilliger, helfer; zh 志愿者
Certificate: es certificado; pt certificado; fr certificat; de zertifikat, bescheinigung; zh 证书
Patient: es paciente; pt paciente; fr patient; de patient; zh 患者, 病人
Doctor: es medico, doctor; pt medico; fr medecin; de arzt; zh 医生
MedicalRecord: es historia clinica, historial medico; pt prontuario; fr dossier medical; de patientenakte, befund; zh 病历
Treatment: es tratamiento; pt tratamento; fr traitement, soin; de behandlung; zh 治疗
Prescription: es receta medica; pt receita medica; fr ordonnance; de verschreibung; zh 处方
Medication: es medicamento; pt medicamento; fr medicament; de medikament; zh 药品
Pet: es mascota; pt animal de estimacao; fr animal de compagnie; de haustier; zh 宠物
Animal: es animal; pt animal; fr animal; de tier; zh 动物
Owner: es propietario, dueno; pt proprietario, dono; fr proprietaire; de besitzer, eigentumer; zh 业主, 主人
Farm: es finca, granja; pt fazenda; fr ferme; de hof, bauernhof; zh 农场
Crop: es cultivo; pt cultura; fr culture agricole; de anbau; zh 作物
Harvest: es cosecha; pt colheita; fr recolte; de ernte
Player: es jugador; pt jogador; fr joueur; de spieler; zh 球员, 玩家
Match: es partido; pt partida; fr match; de spiel; zh 比赛
Tournament: es torneo; pt torneio, campeonato; fr tournoi; de turnier; zh 锦标赛
Company: es empresa; pt empresa; fr entreprise, societe; de firma, unternehmen; zh 公司
Contact: es contacto; pt contato; de kontakt; zh 联系人
Lead: es cliente potencial, prospecto; pt cliente em potencial; fr prospect; de interessent; zh 线索
Deal: es oportunidad; pt oportunidade, negocio fechado; fr opportunite; de verkaufschance; zh 商机
Campaign: es campana; pt campanha; fr campagne; de kampagne; zh 营销活动
Recommendation: es recomendacion, sugerencia; pt recomendacao; fr recommandation; de empfehlung; zh 推荐
Complaint: es queja, reclamo; pt reclamacao; fr reclamation, plainte; de beschwerde; zh 投诉
Claim: es siniestro; pt sinistro; fr sinistre; de schadensfall; zh 理赔
Policy: es poliza; pt apolice; fr police d'assurance; de police, versicherungspolice; zh 保单
Photo: es foto, fotografia, imagen; pt foto; fr photo; de foto, bild; zh 照片
Link: es enlace; fr lien; de verknupfung
Conversation: es conversacion; pt conversa; fr conversation, discussion; de chat, unterhaltung; zh 会话, 聊天
Survey: es encuesta; pt pesquisa de opiniao; fr sondage, questionnaire; de umfrage; zh 问卷
Question: es pregunta; pt pergunta; fr question; de frage; zh 问题
Answer: es respuesta; pt resposta; fr reponse; de antwort; zh 回答
Phone: es telefono; pt telefone; fr telephone; de telefon
Budget: es presupuesto anual; pt orcamento anual; fr budget; de budget; zh 预算
Transaction: es transaccion, movimiento; pt transacao; fr transaction; de transaktion; zh 交易
Account: es cuenta; pt conta; fr compte; de konto
Asset: es activo; pt ativo; fr actif; de anlage; zh 资产
Incident: es incidente; pt incidente; fr incident; de vorfall; zh 事件
`;

/** Words for people in other languages, by the English role they are closest to. */
export const PERSON_NAMES = `
admin: es administrador; pt administrador; fr administrateur; de administrator, verwalter; zh 管理员
owner: es dueno, dueno de negocio, propietario; pt dono, proprietario; fr proprietaire, gerant; de inhaber, eigentumer; zh 店主, 老板
manager: es gerente, encargado, jefe, supervisor; pt gerente, gestor, supervisor; fr responsable, gestionnaire, manager; de leiter, manager, vorgesetzter; zh 经理, 主管
seller: es vendedor; pt vendedor; fr vendeur; de verkaufer; zh 卖家, 商家
financial administrator: es administrador financiero; pt administrador financeiro; fr responsable financier
customer: es cliente; pt cliente; fr client; de kunde; zh 客户, 顾客, 买家
employee: es empleado, trabajador; pt funcionario, colaborador; fr employe, salarie; de mitarbeiter, angestellter; zh 员工
courier: es repartidor, mensajero; pt entregador; fr livreur, coursier; de kurier, fahrer; zh 骑手, 配送员
student: es alumno, estudiante; pt aluno, estudante; fr etudiant, eleve; de schuler, student; zh 学生
teacher: es profesor, docente; pt professor; fr enseignant, professeur; de lehrer, dozent; zh 老师, 教师
doctor: es medico; pt medico; fr medecin; de arzt; zh 医生
patient: es paciente; pt paciente; fr patient; de patient; zh 患者, 病人
tenant: es inquilino; pt inquilino, locatario; fr locataire; de mieter; zh 租客
member: es socio, miembro; pt membro, socio, associado; fr membre, adherent; de mitglied, clubmitglied; zh 会员, 成员
guest: es invitado, huesped; pt convidado, hospede; fr invite; de gast; zh 访客
volunteer: es voluntario; pt voluntario; fr benevole; de freiwilliger; zh 志愿者
moderator: es moderador; pt moderador; fr moderateur; de moderator; zh 版主
technician: es tecnico; pt tecnico; fr technicien; de techniker; zh 技术员
receptionist: es recepcionista; pt recepcionista; fr receptionniste; de rezeptionist; zh 前台
parent: es padre, tutor; pt responsavel; fr parent; de elternteil; zh 家长
organizer: es organizador; pt organizador; fr organisateur; de veranstalter; zh 组织者
participant: es participante; pt participante; fr participant; de teilnehmer; zh 参与者
driver: es conductor; pt motorista; fr chauffeur; de fahrer; zh 司机
landlord: es arrendador; pt locador; fr bailleur, hote; de vermieter; zh 房东
accountant: es contador; pt contador; fr comptable; de buchhalter; zh 会计
veterinarian: es veterinario; pt veterinario; fr veterinaire; de tierarzt; zh 兽医
baker: es panadero, panadera; pt padeiro; fr boulanger; de backer; zh 面包师
secretary: es secretario, secretaria; pt secretario, secretaria; fr secretaire; de sekretar, sekretarin; zh 秘书
assistant: es asistente, ayudante; pt assistente, auxiliar; fr assistant, assistante; de assistent, assistentin; zh 助理
principal: es director, directora; pt diretor, diretora; fr directeur, directrice; de direktor, schulleiter; zh 校长
instructor: es instructor, monitor; pt instrutor, treinador; fr moniteur, formateur; de trainer, kursleiter; zh 教练
waiter: es camarero, mesero; pt garcom; fr serveur; de kellner; zh 服务员
nurse: es enfermero, enfermera; pt enfermeiro; fr infirmier; de krankenschwester, pfleger; zh 护士
shop assistant: es dependiente, dependienta; pt balconista, atendente; fr vendeur; de verkaufer; zh 店员
friend: de freund; fr ami; es amigo; pt amigo
supplier: es proveedor; pt fornecedor; fr fournisseur; de lieferant; zh 供应商
person: fr personne
`;
