/**
 * What records are called that a text does not name but speaks of by a verb ("alquilar" makes a rental), in the notation
 * of `usual-words.ts`. The names in `names.ts` are there to be found, with or without accents; these are there to be shown.
 */
export const SHOWN_NAMES = `
Invoice: es factura; pt fatura; fr facture; de Rechnung; zh 发票
Payment: es pago; pt pagamento; fr paiement; de Zahlung; zh 付款
Refund: es reembolso; pt reembolso; fr remboursement; de Erstattung; zh 退款
Expense: es gasto; pt despesa; fr dépense; de Ausgabe; zh 费用
Quote: es presupuesto; pt orçamento; fr devis; de Angebot; zh 报价单
Lead: es cliente potencial; pt cliente em potencial; fr prospect; de Interessent; zh 线索
Deal: es oportunidad; pt oportunidade; fr opportunité; de Verkaufschance; zh 商机
Follow up: es seguimiento; pt acompanhamento; fr suivi; de Nachverfolgung; zh 跟进
Inquiry: es consulta; pt consulta; fr demande de renseignements; de Anfrage; zh 咨询
Order: es pedido; pt pedido; fr commande; de Bestellung; zh 订单
Restaurant order: es comanda; pt comanda; fr commande; de Bestellung; zh 点餐单
Purchase order: es orden de compra; pt ordem de compra; fr bon de commande; de Lieferantenbestellung; zh 采购单
Work order: es orden de trabajo; pt ordem de serviço; fr ordre de travail; de Arbeitsauftrag; zh 工单
Shipment: es envío; pt envio; fr colis; de Sendung; zh 包裹
Delivery: es entrega; pt entrega; fr livraison; de Lieferung; zh 配送
Sale: es venta; pt venda; fr vente; de Verkauf; zh 销售
Purchase: es compra; pt compra; fr achat; de Einkauf; zh 采购
Return: es devolución; pt devolução; fr retour; de Rücksendung; zh 退货
Subscription: es suscripción; pt assinatura; fr abonnement; de Abonnement; zh 订阅
Loan: es préstamo; pt empréstimo; fr emprunt; de Ausleihe; zh 借阅
Investment: es inversión; pt investimento; fr investissement; de Geldanlage; zh 投资
Claim: es siniestro; pt sinistro; fr sinistre; de Schadensfall; zh 理赔
Contract: es contrato; pt contrato; fr contrat; de Vertrag; zh 合同
Lease: es contrato de alquiler; pt contrato de aluguel; fr bail; de Mietvertrag; zh 租约
Proposal: es propuesta; pt proposta; fr proposition; de Vorschlag; zh 提案
Donation: es donación; pt doação; fr don; de Spende; zh 捐赠
Fine: es multa; pt multa; fr amende; de Mahngebühr; zh 罚款
Booking: es reserva; pt reserva; fr réservation; de Buchung; zh 预订
Appointment: es cita; pt consulta; fr rendez-vous; de Termin; zh 预约
Availability: es disponibilidad; pt disponibilidade; fr disponibilité; de Verfügbarkeit; zh 可用时间
Housekeeping task: es tarea de limpieza; pt tarefa de limpeza; fr tâche de ménage; de Reinigungsaufgabe; zh 清洁任务
Listing: es anuncio; pt anúncio; fr annonce; de Anzeige; zh 挂牌
Inspection: es inspección; pt inspeção; fr inspection; de Prüfung; zh 检查
Trip: es viaje; pt viagem; fr voyage; de Reise; zh 行程
Rental: es alquiler; pt aluguel; fr location; de Vermietung; zh 租赁
Task: es tarea; pt tarefa; fr tâche; de Aufgabe; zh 任务
Bug: es error; pt erro; fr bogue; de Fehler; zh 缺陷
Issue: es problema reportado; pt ocorrência; fr signalement; de Meldung; zh 问题
Time entry: es registro de horas; pt registro de horas; fr saisie de temps; de Zeiterfassung; zh 工时记录
Attendance: es asistencia; pt presença; fr présence; de Anwesenheit; zh 考勤
Job application: es candidatura; pt candidatura; fr candidature; de Bewerbung; zh 求职申请
Interview: es entrevista; pt entrevista; fr entretien; de Vorstellungsgespräch; zh 面试
Meeting: es reunión; pt reunião; fr réunion; de Besprechung; zh 会议
Transcript: es transcripción; pt transcrição; fr transcription; de Mitschrift; zh 文字记录
Summary: es resumen; pt resumo; fr résumé; de Zusammenfassung; zh 摘要
Recording: es grabación; pt gravação; fr enregistrement; de Aufnahme; zh 录制
Scan event: es escaneo; pt leitura; fr scan; de Scanvorgang; zh 扫描记录
Sensor reading: es lectura; pt leitura; fr relevé; de Messwert; zh 读数
Message: es mensaje; pt mensagem; fr message; de Nachricht; zh 消息
Reminder: es recordatorio; pt lembrete; fr rappel; de Erinnerung; zh 提醒
Announcement: es anuncio general; pt comunicado; fr annonce générale; de Ankündigung; zh 公告
Lesson: es lección; pt aula; fr leçon; de Lektion; zh 课时
Enrollment: es inscripción; pt matrícula; fr inscription; de Kursanmeldung; zh 报名
Registration: es registro de inscripción; pt inscrição no evento; fr inscription à l'événement; de Anmeldung; zh 报名表
Grade: es calificación; pt nota do aluno; fr note d'examen; de Schulnote; zh 成绩
Question: es pregunta; pt pergunta; fr question; de Frage; zh 问题
Answer: es respuesta; pt resposta; fr réponse; de Antwort; zh 回答
Submission: es entrega de tarea; pt entrega de atividade; fr rendu; de Abgabe; zh 作业提交
Membership: es membresía; pt filiação; fr adhésion; de Mitgliedschaft; zh 会员资格
Check in: es ingreso registrado; pt check-in; fr pointage; de Anmeldung vor Ort; zh 签到
Diagnosis: es diagnóstico; pt diagnóstico; fr diagnostic; de Diagnose; zh 诊断
Treatment: es tratamiento; pt tratamento; fr traitement; de Behandlung; zh 治疗
Prescription: es receta médica; pt receita médica; fr ordonnance; de Verschreibung; zh 处方
Vaccination: es vacuna; pt vacina; fr vaccin; de Impfung; zh 疫苗接种
Referral: es derivación; pt encaminhamento; fr orientation; de Überweisung; zh 转介
Adoption: es adopción; pt adoção; fr adoption; de Vermittlung; zh 领养
Crop: es cultivo; pt cultura; fr culture agricole; de Anbau; zh 作物
Harvest: es cosecha; pt colheita; fr récolte; de Ernte; zh 收获
Weight record: es registro de peso; pt registro de peso; fr pesée; de Wiegung; zh 称重记录
Breeding record: es registro de cría; pt registro de cruzamento; fr saillie; de Zuchteintrag; zh 配种记录
Feed record: es registro de alimentación; pt registro de alimentação; fr ration distribuée; de Fütterung; zh 喂养记录
Invitation: es invitación; pt convite; fr invitation; de Einladung; zh 邀请
Volunteer shift: es turno de voluntariado; pt turno de voluntariado; fr créneau bénévole; de Einsatz; zh 志愿班次
Prayer request: es petición de oración; pt pedido de oração; fr intention de prière; de Gebetsanliegen; zh 代祷事项
Post: es publicación; pt publicação; fr publication; de Beitrag; zh 帖子
Comment: es comentario; pt comentário; fr commentaire; de Kommentar; zh 评论
Reaction: es me gusta; pt curtida; fr mention j'aime; de Gefällt-mir-Angabe; zh 点赞
Vote: es voto; pt voto; fr vote; de Abstimmung; zh 投票
Follow: es seguimiento; pt seguimento; fr abonnement; de Abonnement; zh 关注
Flag: es aviso; pt denúncia; fr signalement; de Meldung; zh 举报
Bookmark: es favorito; pt favorito; fr favori; de Favorit; zh 收藏
Review: es reseña; pt avaliação; fr avis; de Bewertung; zh 评价
Rating: es puntuación; pt nota de avaliação; fr note de satisfaction; de Sternebewertung; zh 评分
Suggestion: es sugerencia; pt sugestão; fr suggestion; de Anregung; zh 建议
Recommendation: es recomendación; pt recomendação; fr recommandation; de Empfehlung; zh 推荐
Complaint: es queja; pt reclamação; fr réclamation; de Beschwerde; zh 投诉
Dispute: es disputa; pt contestação; fr litige; de Streitfall; zh 争议
Survey: es encuesta; pt pesquisa de opinião; fr sondage; de Umfrage; zh 问卷
Trade: es intercambio; pt troca; fr échange; de Handel; zh 交易
Exchange: es intercambio; pt troca; fr échange; de Tausch; zh 交换
Score: es puntuación; pt pontuação; fr score; de Punktzahl; zh 得分
Workout: es entrenamiento; pt treino; fr entraînement; de Training; zh 训练
Repair: es reparación; pt conserto; fr réparation; de Reparatur; zh 维修
Contribution: es aportación; pt contribuição; fr contribution; de Beitrag; zh 出资
Request: es solicitud; pt solicitação; fr demande; de Anfrage; zh 申请单
Renewal: es renovación; pt renovação; fr renouvellement; de Verlängerung; zh 续期
Nomination: es nominación; pt indicação; fr nomination; de Nominierung; zh 提名
Handover: es entrega de llaves; pt entrega de chaves; fr remise des clés; de Übergabe; zh 交接
Shift swap: es cambio de turno; pt troca de turno; fr échange de créneau; de Schichttausch; zh 换班
Escalation: es escalado; pt escalonamento; fr escalade; de Eskalation; zh 升级
Prediction: es predicción; pt previsão; fr prédiction; de Vorhersage; zh 预测
Bet: es apuesta; pt aposta; fr pari; de Wette; zh 投注
Practice: es práctica; pt prática; fr séance d'exercice; de Übung; zh 练习
Observation: es observación; pt observação; fr observation; de Beobachtung; zh 观察
Bank transfer: es transferencia bancaria; pt transferência bancária; fr virement; de Banküberweisung; zh 银行转账
Settlement: es liquidación; pt liquidação; fr règlement; de Abrechnung; zh 结算
Redemption: es canje; pt resgate; fr utilisation; de Einlösung; zh 兑换
Replenishment: es reposición; pt reposição; fr réapprovisionnement; de Nachbestellung; zh 补货
Backer: es mecenas; pt apoiador; fr contributeur; de Unterstützer; zh 支持者
Cart: es carrito; pt carrinho; fr panier; de Warenkorb; zh 购物车
Recipe: es receta; pt receita; fr recette; de Rezept; zh 食谱
`;
