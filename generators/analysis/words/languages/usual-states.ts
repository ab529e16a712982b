/**
 * What states, choices and steps of the catalogue are called in other languages, and the people whom records belong to,
 * in the notation of `usual-words.ts`. `type fixed` is the choice "fixed" of a field "type", where the word alone means something else.
 */
export const USUAL_STATES = `
submitted: es presentado; pt submetido; fr soumis; de eingereicht; zh 已提交
requested: es solicitado; pt solicitado; fr demandé; de angefragt; zh 已申请
planned: es planificado; pt planejado; fr planifié; de geplant; zh 计划中
upcoming: es próximo; pt próximo; fr à venir; de bevorstehend; zh 即将开始
proposed: es propuesto; pt proposto; fr proposé; de vorgeschlagen; zh 已提议
offered: es ofrecido; pt oferecido; fr proposé; de angeboten; zh 已提供
reported: es notificado; pt relatado; fr signalé; de gemeldet; zh 已上报
received: es recibido; pt recebido; fr reçu; de erhalten; zh 已收到
resolved: es resuelto; pt resolvido; fr résolu; de gelöst; zh 已解决
running: es en marcha; pt em execução; fr en marche; de läuft; zh 运行中
ongoing: es en curso; pt em andamento; fr en cours; de laufend; zh 进行中
not started: es no iniciado; pt não iniciado; fr non commencé; de nicht begonnen; zh 未开始
todo: es por hacer; pt a fazer; fr à faire; de zu erledigen; zh 待办
waiting: es en espera; pt aguardando; fr en attente; de wartend; zh 等待中
queued: es en cola; pt na fila; fr en file d'attente; de in der Warteschlange; zh 排队中
on hold: es en espera; pt em espera; fr en suspens; de zurückgestellt; zh 已搁置
paused: es pausado; pt pausado; fr en pause; de pausiert; zh 已暂停
suspended: es suspendido; pt suspenso; fr suspendu; de ausgesetzt; zh 已停用
blocked: es bloqueado; pt bloqueado; fr bloqué; de gesperrt; zh 已锁定
preparing: es en preparación; pt em preparação; fr en préparation; de in Vorbereitung; zh 准备中
ready: es listo; pt pronto; fr prêt; de bereit; zh 已就绪
finished: es finalizado; pt finalizado; fr fini; de beendet; zh 已结束
ended: es finalizado; pt encerrado; fr terminé; de beendet; zh 已结束
succeeded: es exitoso; pt bem-sucedido; fr réussi; de erfolgreich; zh 成功
passed: es aprobado; pt aprovado; fr réussi; de bestanden; zh 通过
final: es definitivo; pt definitivo; fr définitif; de endgültig; zh 最终
finalised: es finalizado; pt finalizado; fr finalisé; de fertiggestellt; zh 已定稿
finalized: es finalizado; pt finalizado; fr finalisé; de fertiggestellt; zh 已定稿
archived: es archivado; pt arquivado; fr archivé; de archiviert; zh 已归档
verified: es verificado; pt verificado; fr vérifié; de verifiziert; zh 已核实
acknowledged: es reconocido; pt reconhecido; fr pris en compte; de zur Kenntnis genommen; zh 已知悉
in review: es en revisión; pt em análise; fr en révision; de in Prüfung; zh 审核中
under review: es en revisión; pt em análise; fr en révision; de in Prüfung; zh 审核中
reviewed: es revisado; pt revisado; fr révisé; de geprüft; zh 已审阅
changes requested: es cambios solicitados; pt alterações solicitadas; fr modifications demandées; de Änderungen gewünscht; zh 需修改
investigating: es en investigación; pt em investigação; fr en cours d'enquête; de in Untersuchung; zh 调查中
fixed: es corregido; pt corrigido; fr corrigé; de behoben; zh 已修复
repaired: es reparado; pt reparado; fr réparé; de repariert; zh 已修复
signed: es firmado; pt assinado; fr signé; de unterschrieben; zh 已签署
granted: es concedido; pt concedido; fr accordé; de gewährt; zh 已授权
refused: es denegado; pt recusado; fr refusé; de verweigert; zh 已拒绝
denied: es denegado; pt negado; fr refusé; de verweigert; zh 已拒绝
revoked: es revocado; pt revogado; fr révoqué; de widerrufen; zh 已吊销
contested: es impugnado; pt contestado; fr contesté; de angefochten; zh 有异议
answered: es respondido; pt respondido; fr répondu; de beantwortet; zh 已回复
issued: es emitido; pt emitido; fr émis; de ausgegeben; zh 已发放
released: es liberado; pt liberado; fr libéré; de freigegeben; zh 已发布
live: es en vivo; pt ao vivo; fr en direct; de live; zh 进行中
merged: es fusionado; pt mesclado; fr fusionné; de zusammengeführt; zh 已合并
translated: es traducido; pt traduzido; fr traduit; de übersetzt; zh 已翻译
printed: es impreso; pt impresso; fr imprimé; de gedruckt; zh 已打印
graded: es calificado; pt avaliado; fr noté; de benotet; zh 已评分

free: es libre; pt livre; fr libre; de frei; zh 空闲
vacant: es vacante; pt vago; fr vacant; de leerstehend; zh 空置
occupied: es ocupado; pt ocupado; fr occupé; de belegt; zh 已占用
reserved: es reservado; pt reservado; fr réservé; de reserviert; zh 已预留
booked: es reservado; pt reservado; fr réservé; de gebucht; zh 已预订
rented: es alquilado; pt alugado; fr loué; de vermietet; zh 已出租
borrowed: es prestado; pt emprestado; fr emprunté; de ausgeliehen; zh 已借出
on loan: es en préstamo; pt em empréstimo; fr en prêt; de ausgeliehen; zh 借出中
lent: es prestado; pt emprestado; fr prêté; de verliehen; zh 已借出
in use: es en uso; pt em uso; fr en cours d'utilisation; de in Gebrauch; zh 使用中
used: es usado; pt utilizado; fr utilisé; de benutzt; zh 已使用
valid: es válido; pt válido; fr valable; de gültig; zh 有效
full: es completo; pt lotado; fr complet; de voll; zh 已满
maintenance: es en mantenimiento; pt em manutenção; fr en maintenance; de in Wartung; zh 维护中
in maintenance: es en mantenimiento; pt em manutenção; fr en maintenance; de in Wartung; zh 维护中
under maintenance: es en mantenimiento; pt em manutenção; fr en maintenance; de in Wartung; zh 维护中
in repair: es en reparación; pt em reparo; fr en réparation; de in Reparatur; zh 维修中
broken: es averiado; pt quebrado; fr cassé; de defekt; zh 损坏
out of order: es averiado; pt com defeito; fr en panne; de außer Betrieb; zh 停用
up: es operativo; pt operacional; fr opérationnel; de in Betrieb; zh 正常
down: es fuera de servicio; pt fora de serviço; fr hors service; de ausgefallen; zh 故障
degraded: es degradado; pt degradado; fr dégradé; de beeinträchtigt; zh 性能下降
idle: es parado; pt ocioso; fr à l'arrêt; de im Leerlauf; zh 空闲
online: es en línea; pt on-line; fr en ligne; de online; zh 在线
offline: es fuera de línea; pt off-line; fr hors ligne; de offline; zh 离线
retired: es retirado; pt desativado; fr retiré; de ausgemustert; zh 已报废
busy: es ocupado; pt ocupado; fr occupé; de beschäftigt; zh 忙碌
present: es presente; pt presente; fr présent; de anwesend; zh 出席
absent: es ausente; pt ausente; fr absent; de abwesend; zh 缺席
late: es atrasado; pt atrasado; fr en retard; de verspätet; zh 迟到
in: es dentro; pt dentro; fr entré; de eingetroffen; zh 已入住
out: es fuera; pt fora; fr sorti; de abgereist; zh 已离开
called: es llamado; pt chamado; fr appelé; de aufgerufen; zh 已叫号

ordered: es pedido; pt encomendado; fr commandé; de bestellt; zh 已订购
picked: es preparado; pt separado; fr préparé; de kommissioniert; zh 已拣货
packed: es empaquetado; pt embalado; fr emballé; de gepackt; zh 已打包
dispatched: es despachado; pt despachado; fr dépêché; de ausgerückt; zh 已派出
in transit: es en tránsito; pt em trânsito; fr en cours d'acheminement; de unterwegs; zh 运输中
on the way: es en camino; pt a caminho; fr en route; de unterwegs; zh 途中
picked up: es recogido; pt retirado; fr enlevé; de abgeholt; zh 已取货
collected: es recogido; pt coletado; fr collecté; de abgeholt; zh 已领取
cleared: es despachado; pt liberado; fr dédouané; de verzollt; zh 已放行
served: es servido; pt servido; fr servi; de serviert; zh 已上菜
fitted: es colocado; pt instalado; fr posé; de eingesetzt; zh 已安装
installed: es instalado; pt instalado; fr installé; de installiert; zh 已安装
sold: es vendido; pt vendido; fr vendu; de verkauft; zh 已售出
unsold: es sin vender; pt não vendido; fr invendu; de unverkauft; zh 未售出
unpaid: es sin pagar; pt não pago; fr impayé; de unbezahlt; zh 未付款
due: es por pagar; pt a pagar; fr à payer; de fällig; zh 待缴
deposited: es depositado; pt depositado; fr encaissé; de eingereicht; zh 已存入
bounced: es devuelto; pt devolvido; fr sans provision; de geplatzt; zh 已退票
funded: es financiado; pt financiado; fr financé; de finanziert; zh 已筹足
redeemed: es canjeado; pt resgatado; fr récupéré; de eingelöst; zh 已赎回
forfeited: es decomisado; pt perdido; fr confisqué; de verfallen; zh 已没收
renewed: es renovado; pt renovado; fr renouvelé; de verlängert; zh 已续期
lapsed: es caducado; pt vencido; fr expiré; de verfallen; zh 已失效

lead: es cliente potencial; pt cliente potencial; fr prospect; de Interessent; zh 潜在客户
contacted: es contactado; pt contatado; fr contacté; de kontaktiert; zh 已联系
qualified: es cualificado; pt qualificado; fr qualifié; de qualifiziert; zh 合格
under negotiation: es en negociación; pt em negociação; fr en négociation; de in Verhandlung; zh 洽谈中
won: es ganado; pt ganho; fr gagné; de gewonnen; zh 已赢得
lost: es perdido; pt perdido; fr perdu; de verloren; zh 已丢失
found: es encontrado; pt encontrado; fr trouvé; de gefunden; zh 已找到
missing: es desaparecido; pt desaparecido; fr disparu; de vermisst; zh 失踪
awarded: es adjudicado; pt adjudicado; fr attribué; de vergeben; zh 已中标
made: es presentado; pt apresentado; fr présenté; de abgegeben; zh 已提出
applied: es candidatura recibida; pt candidatura recebida; fr candidature reçue; de beworben; zh 已申请
shortlisted: es preseleccionado; pt pré-selecionado; fr présélectionné; de in der Vorauswahl; zh 入围
interviewing: es en entrevistas; pt em entrevista; fr en entretien; de im Gespräch; zh 面试中
interviewed: es entrevistado; pt entrevistado; fr reçu en entretien; de Gespräch geführt; zh 已面试
hired: es contratado; pt contratado; fr embauché; de eingestellt; zh 已录用
assigned: es asignado; pt atribuído; fr attribué; de zugewiesen; zh 已分配
claimed: es reservado; pt reservado; fr réservé; de reserviert; zh 已认领
taken: es asumido; pt assumido; fr pris en charge; de übernommen; zh 已接手
matched: es emparejado; pt combinado; fr mis en relation; de zugeordnet; zh 已匹配
fulfilled: es atendido; pt atendido; fr satisfait; de erfüllt; zh 已满足
met: es cumplido; pt cumprido; fr respecté; de erfüllt; zh 已满足
reached: es alcanzado; pt alcançado; fr atteint; de erreicht; zh 已达成
achieved: es alcanzado; pt alcançado; fr atteint; de erreicht; zh 已实现
missed: es no alcanzado; pt não alcançado; fr manqué; de verfehlt; zh 未达成
held: es celebrado; pt realizado; fr tenu; de abgehalten; zh 已举行
performed: es realizado; pt realizado; fr effectué; de durchgeführt; zh 已实施
played: es jugado; pt jogado; fr joué; de gespielt; zh 已赛
sown: es sembrado; pt semeado; fr semé; de gesät; zh 已播种
germinated: es germinado; pt germinado; fr germé; de gekeimt; zh 已发芽
planted: es plantado; pt plantado; fr planté; de gepflanzt; zh 已种植
growing: es en crecimiento; pt em crescimento; fr en croissance; de wachsend; zh 生长中
harvested: es cosechado; pt colhido; fr récolté; de geerntet; zh 已收获
dead: es muerto; pt morto; fr mort; de tot; zh 死亡

type in: es entrada; pt entrada; fr entrée; de Eingang; zh 入
type out: es salida; pt saída; fr sortie; de Ausgang; zh 出
type fixed: es fijo; pt fixo; fr fixe; de fest; zh 固定
direction in: es entrada; pt entrada; fr entrée; de Eingang; zh 进
direction out: es salida; pt saída; fr sortie; de Ausgang; zh 出
interval month: es mes; pt mês; fr mois; de Monat; zh 月
interval year: es año; pt ano; fr an; de Jahr; zh 年
percentage: es porcentaje; pt porcentagem; fr pourcentage; de Prozent; zh 百分比
adjustment: es ajuste; pt ajuste; fr ajustement; de Korrektur; zh 调整
type income: es ingreso; pt receita; fr revenu; de Einnahme; zh 收入
type expense: es gasto; pt despesa; fr dépense; de Ausgabe; zh 支出
weekly: es semanal; pt semanal; fr hebdomadaire; de wöchentlich; zh 每周
monthly: es mensual; pt mensal; fr mensuel; de monatlich; zh 每月
quarterly: es trimestral; pt trimestral; fr trimestriel; de vierteljährlich; zh 每季度
yearly: es anual; pt anual; fr annuel; de jährlich; zh 每年
call: es llamada; pt ligação; fr appel; de Anruf; zh 通话
meeting: es reunión; pt reunião; fr réunion; de Treffen; zh 会面
letter: es carta; pt carta; fr lettre; de Brief; zh 信件

user: es usuario; pt usuário; fr utilisateur; de Nutzer; zh 用户
owner: es propietario; pt proprietário; fr propriétaire; de Eigentümer; zh 所有者
customer: es cliente; pt cliente; fr client; de Kunde; zh 客户
client: es cliente; pt cliente; fr client; de Kunde; zh 客户
creator: es creador; pt criador; fr créateur; de Ersteller; zh 创建人
uploader: es autor de la subida; pt autor do envio; fr déposant; de Hochladender; zh 上传人
reporter: es informante; pt relator; fr déclarant; de Melder; zh 报告人
requester: es solicitante; pt solicitante; fr demandeur; de Antragsteller; zh 申请人
applicant: es solicitante; pt candidato; fr candidat; de Bewerber; zh 申请人
assignee: es responsable; pt responsável; fr responsable; de Zuständiger; zh 负责人
employee: es empleado; pt funcionário; fr employé; de Mitarbeiter; zh 员工
student: es alumno; pt aluno; fr élève; de Schüler; zh 学生
participant: es participante; pt participante; fr participant; de Teilnehmer; zh 参与者
organizer: es organizador; pt organizador; fr organisateur; de Veranstalter; zh 组织者
seller: es vendedor; pt vendedor; fr vendeur; de Verkäufer; zh 卖家
bidder: es postor; pt licitante; fr enchérisseur; de Bieter; zh 竞拍人
donor: es donante; pt doador; fr donateur; de Spender; zh 捐赠者
voter: es votante; pt votante; fr votant; de Abstimmender; zh 投票人
follower: es seguidor; pt seguidor; fr abonné; de Follower; zh 关注者
actor: es usuario; pt usuário; fr utilisateur; de Nutzer; zh 操作人
`;

/** Steps that lead to these states: what a verb is called, though the same word may be a field or a state as well. */
export const USUAL_STEPS = `
accept: es aceptar; pt aceitar; fr accepter; de annehmen; zh 接受
decline: es declinar; pt recusar; fr décliner; de absagen; zh 谢绝
refuse: es denegar; pt recusar; fr refuser; de verweigern; zh 拒绝
deny: es denegar; pt negar; fr refuser; de verweigern; zh 拒绝
resolve: es resolver; pt resolver; fr résoudre; de lösen; zh 解决
archive: es archivar; pt arquivar; fr archiver; de archivieren; zh 归档
finish: es finalizar; pt finalizar; fr finir; de beenden; zh 结束
finalise: es finalizar; pt finalizar; fr finaliser; de fertigstellen; zh 定稿
finalize: es finalizar; pt finalizar; fr finaliser; de fertigstellen; zh 定稿
verify: es verificar; pt verificar; fr vérifier; de verifizieren; zh 核实
acknowledge: es reconocer; pt reconhecer; fr prendre en compte; de zur Kenntnis nehmen; zh 知悉
sign: es firmar; pt assinar; fr signer; de unterschreiben; zh 签署
issue: es emitir; pt emitir; fr émettre; de ausgeben; zh 发放
activate: es activar; pt ativar; fr activer; de aktivieren; zh 启用
deactivate: es desactivar; pt desativar; fr désactiver; de deaktivieren; zh 停用
suspend: es suspender; pt suspender; fr suspendre; de aussetzen; zh 暂停
resume: es reanudar; pt retomar; fr reprendre; de fortsetzen; zh 恢复
block: es bloquear; pt bloquear; fr bloquer; de sperren; zh 锁定
open: es abrir; pt abrir; fr ouvrir; de öffnen; zh 打开
hire: es contratar; pt contratar; fr embaucher; de einstellen; zh 录用
shortlist: es preseleccionar; pt pré-selecionar; fr présélectionner; de in die Vorauswahl nehmen; zh 列入候选
assign: es asignar; pt atribuir; fr attribuer; de zuweisen; zh 分配
claim: es reservar; pt reservar; fr réserver; de reservieren; zh 认领
award: es adjudicar; pt adjudicar; fr attribuer; de vergeben; zh 授标
answer: es responder; pt responder; fr répondre; de beantworten; zh 回复
plan: es planificar; pt planejar; fr planifier; de planen; zh 计划
schedule: es programar; pt agendar; fr programmer; de einplanen; zh 安排
book: es reservar; pt reservar; fr réserver; de buchen; zh 预订
reserve: es reservar; pt reservar; fr réserver; de reservieren; zh 预留
rent: es alquilar; pt alugar; fr louer; de vermieten; zh 出租
borrow: es prestar; pt emprestar; fr emprunter; de ausleihen; zh 借出
renew: es renovar; pt renovar; fr renouveler; de verlängern; zh 续期
redeem: es canjear; pt resgatar; fr récupérer; de einlösen; zh 赎回
order: es pedir; pt encomendar; fr commander; de bestellen; zh 订购
receive: es recibir; pt receber; fr recevoir; de empfangen; zh 接收
collect: es recoger; pt coletar; fr collecter; de abholen; zh 领取
pick up: es recoger; pt retirar; fr enlever; de abholen; zh 取货
serve: es servir; pt servir; fr servir; de servieren; zh 上菜
fulfill: es atender; pt atender; fr satisfaire; de erfüllen; zh 满足
fulfil: es atender; pt atender; fr satisfaire; de erfüllen; zh 满足
review: es revisar; pt revisar; fr réviser; de prüfen; zh 审阅
print: es imprimir; pt imprimir; fr imprimer; de drucken; zh 打印
merge: es fusionar; pt mesclar; fr fusionner; de zusammenführen; zh 合并
`;
