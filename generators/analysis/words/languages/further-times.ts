/** Days and times that hardly more than one record of the catalogue has, in the notation of `usual-words.ts`. */
export const FURTHER_TIMES = `
weeks: es semanas; pt semanas; fr semaines; de Wochen; zh 周数
term months: es plazo en meses; pt prazo em meses; fr durée en mois; de Laufzeit in Monaten; zh 期限月数
delay days: es días de espera; pt dias de espera; fr délai en jours; de Wartezeit in Tagen; zh 延迟天数
interval days: es intervalo en días; pt intervalo em dias; fr intervalle en jours; de Abstand in Tagen; zh 间隔天数
days per year: es días al año; pt dias por ano; fr jours par an; de Tage pro Jahr; zh 每年天数
days total: es días totales; pt total de dias; fr total des jours; de Tage gesamt; zh 总天数
days used: es días usados; pt dias usados; fr jours pris; de genommene Tage; zh 已用天数
total hours: es horas totales; pt total de horas; fr total des heures; de Gesamtstunden; zh 总工时
response time: es tiempo de respuesta; pt tempo de resposta; fr temps de réponse; de Reaktionszeit; zh 响应时间
response hours: es horas de respuesta; pt horas de resposta; fr délai de réponse en heures; de Reaktionszeit in Stunden; zh 响应小时数
resolution hours: es horas de resolución; pt horas de resolução; fr délai de résolution en heures; de Lösungszeit in Stunden; zh 解决小时数
time limit: es límite de tiempo; pt limite de tempo; fr limite de temps; de Zeitlimit; zh 时间限制
prep time: es tiempo de preparación; pt tempo de preparo; fr temps de préparation; de Zubereitungszeit; zh 准备时间
start time: es hora de inicio; pt hora de início; fr heure de début; de Beginn; zh 开始时间
end time: es hora de fin; pt hora de término; fr heure de fin; de Ende; zh 结束时间
opens at: es apertura; pt abertura; fr ouverture; de öffnet um; zh 开放时间
opens on: es fecha de apertura; pt data de abertura; fr date d'ouverture; de Öffnung am; zh 开启日期
closes on: es fecha de cierre; pt data de encerramento; fr date de clôture; de Ende am; zh 截止日期
from: es desde; pt de; fr de; de von; zh 从
to: es hasta; pt até; fr à; de bis; zh 到
from date: es desde; pt de; fr à partir du; de ab; zh 起始日期
from status: es estado anterior; pt status anterior; fr statut précédent; de bisheriger Status; zh 原状态
to status: es estado nuevo; pt novo status; fr nouveau statut; de neuer Status; zh 新状态
expected date: es fecha prevista; pt data prevista; fr date prévue; de erwartet am; zh 预计日期
expected on: es fecha prevista; pt data prevista; fr date prévue; de erwartet am; zh 预计日期
expected close date: es fecha prevista de cierre; pt data prevista de fechamento; fr date de clôture prévue; de erwarteter Abschluss; zh 预计成交日期
expected return: es regreso previsto; pt retorno previsto; fr retour prévu; de voraussichtliche Rückkehr; zh 预计复出日期
expected harvest on: es cosecha prevista; pt colheita prevista; fr récolte prévue; de erwartete Ernte; zh 预计收获日期
harvest on: es fecha de cosecha; pt data de colheita; fr date de récolte; de Ernte am; zh 收获日期
sown on: es fecha de siembra; pt data de semeadura; fr date de semis; de gesät am; zh 播种日期
planned on: es fecha prevista; pt data planejada; fr date prévue; de geplant am; zh 计划日期
scheduled on: es fecha programada; pt data agendada; fr date prévue; de geplant am; zh 预定日期
event date: es fecha del evento; pt data do evento; fr date de l'événement; de Tag der Feier; zh 活动日期
incident date: es fecha del siniestro; pt data do sinistro; fr date du sinistre; de Schadensdatum; zh 事故日期
arrival date: es fecha de llegada; pt data de chegada; fr date d'arrivée; de Ankunftsdatum; zh 到达日期
move in date: es fecha de mudanza; pt data de entrada; fr date d'emménagement; de Einzugsdatum; zh 入住日期
hire date: es fecha de contratación; pt data de admissão; fr date d'embauche; de Einstellungsdatum; zh 入职日期
release date: es fecha de lanzamiento; pt data de lançamento; fr date de sortie; de Erscheinungsdatum; zh 发行日期
release year: es año de estreno; pt ano de lançamento; fr année de sortie; de Erscheinungsjahr; zh 上映年份
published year: es año de publicación; pt ano de publicação; fr année de publication; de Erscheinungsjahr; zh 出版年份
graduation year: es año de graduación; pt ano de formatura; fr année de diplôme; de Abschlussjahr; zh 毕业年份
review date: es fecha de revisión; pt data de revisão; fr date de révision; de Überprüfung am; zh 复核日期
next inspection: es próxima inspección; pt próxima inspeção; fr prochaine inspection; de nächste Prüfung; zh 下次检查
next delivery: es próxima entrega; pt próxima entrega; fr prochaine livraison; de nächste Lieferung; zh 下次配送
next due: es próximo repaso; pt próxima revisão; fr prochaine révision; de nächste Fälligkeit; zh 下次复习
renews at: es fecha de renovación; pt data de renovação; fr date de renouvellement; de Verlängerung am; zh 续费时间
renews on: es fecha de renovación; pt data de renovação; fr date de renouvellement; de Verlängerung am; zh 续费日期
renewed on: es fecha de renovación; pt data de renovação; fr date de renouvellement; de verlängert am; zh 续期日期
valid on: es válido el; pt válido em; fr valable le; de gültig am; zh 有效日期
remind at: es fecha del aviso; pt data do lembrete; fr date du rappel; de erinnern am; zh 提醒时间
last seen: es visto por última vez; pt visto pela última vez; fr vu pour la dernière fois; de zuletzt gesehen; zh 最后出现
last seen at: es visto por última vez; pt visto pela última vez; fr vu pour la dernière fois; de zuletzt gesehen; zh 最后出现时间
last used at: es último uso; pt último uso; fr dernière utilisation; de zuletzt benutzt; zh 最后使用时间
subscribed at: es fecha de suscripción; pt data de assinatura; fr date d'abonnement; de abonniert am; zh 订阅时间
joined on: es fecha de ingreso; pt data de ingresso; fr date d'adhésion; de Mitglied seit; zh 加入日期
connected at: es fecha de conexión; pt conectado em; fr connecté le; de verbunden am; zh 连接时间
shipped at: es fecha de expedición; pt data de expedição; fr date d'expédition; de versandt am; zh 发货时间
ordered at: es fecha del pedido; pt data do pedido; fr date de commande; de bestellt am; zh 下单时间
dispensed at: es fecha de dispensación; pt dispensado em; fr date de délivrance; de ausgegeben am; zh 发药时间
picked up at: es fecha de recogida; pt data de retirada; fr date de retrait; de abgeholt am; zh 取件时间
pickup at: es hora de recogida; pt horário de embarque; fr heure de prise en charge; de Abholung; zh 接机时间
pickup until: es recogida hasta; pt retirada até; fr à retirer avant; de Abholung bis; zh 领取截止
collected on: es fecha de recogida; pt data da coleta; fr date de collecte; de entnommen am; zh 采集日期
passed at: es hora de paso; pt horário de passagem; fr heure de passage; de passiert um; zh 通过时间
moved at: es fecha del traslado; pt data da movimentação; fr déplacé le; de umgestellt am; zh 移动时间
deployed at: es fecha de despliegue; pt data de implantação; fr déployé le; de ausgeliefert am; zh 部署时间
imported at: es fecha de importación; pt data de importação; fr importé le; de importiert am; zh 导入时间
uploaded at: es fecha de subida; pt data de envio; fr date de dépôt; de hochgeladen am; zh 上传时间
updated at: es fecha de actualización; pt atualizado em; fr mis à jour le; de aktualisiert am; zh 更新时间
executed at: es fecha de ejecución; pt data de execução; fr exécuté le; de ausgeführt am; zh 执行时间
trained at: es fecha de entrenamiento; pt data de treinamento; fr entraîné le; de trainiert am; zh 训练时间
tested at: es fecha del análisis; pt data do exame; fr date d'analyse; de getestet am; zh 检测时间
checked at: es fecha de control; pt data da verificação; fr contrôlé le; de geprüft am; zh 检查时间
reviewed at: es fecha de repaso; pt data da revisão; fr révisé le; de wiederholt am; zh 复习时间
measured on: es fecha de medición; pt data da medição; fr mesuré le; de gemessen am; zh 测量日期
diagnosed on: es fecha del diagnóstico; pt data do diagnóstico; fr date du diagnostic; de diagnostiziert am; zh 确诊日期
given on: es fecha de administración; pt data da aplicação; fr administré le; de verabreicht am; zh 用药日期
given at: es fecha del consentimiento; pt data do consentimento; fr donné le; de erteilt am; zh 同意时间
implanted on: es fecha de implantación; pt data de implantação; fr implanté le; de eingesetzt am; zh 植入日期
fitted on: es fecha de adaptación; pt data de adaptação; fr adapté le; de angepasst am; zh 验配日期
admitted at: es fecha de ingreso; pt data de internação; fr date d'admission; de aufgenommen am; zh 入院时间
discharged at: es fecha de alta; pt data de alta; fr date de sortie; de entlassen am; zh 出院时间
referred at: es fecha de derivación; pt data do encaminhamento; fr orienté le; de überwiesen am; zh 转诊时间
applied at: es fecha de solicitud; pt data da candidatura; fr date de candidature; de beworben am; zh 申请时间
applied on: es fecha de solicitud; pt data do pedido; fr date de demande; de beantragt am; zh 申请日期
submitted on: es fecha de presentación; pt data de submissão; fr date de dépôt; de eingereicht am; zh 提交日期
decided on: es fecha de decisión; pt data da decisão; fr date de décision; de entschieden am; zh 决定日期
acknowledged at: es fecha de lectura; pt ciente em; fr pris en compte le; de bestätigt am; zh 确认时间
assigned on: es fecha de asignación; pt data de atribuição; fr attribué le; de zugewiesen am; zh 分配日期
completed on: es fecha de finalización; pt data de conclusão; fr terminé le; de abgeschlossen am; zh 完成日期
resolved at: es fecha de resolución; pt data de resolução; fr résolu le; de gelöst am; zh 解决时间
escalated at: es fecha de escalado; pt escalado em; fr escaladé le; de eskaliert am; zh 升级时间
cancelled at: es fecha de cancelación; pt data de cancelamento; fr date d'annulation; de storniert am; zh 取消时间
abandoned at: es fecha de abandono; pt abandonado em; fr abandonné le; de abgebrochen am; zh 放弃时间
reserved at: es fecha de reserva; pt data da reserva; fr date de réservation; de reserviert am; zh 预约时间
check in at: es hora de entrada; pt horário de entrada; fr heure d'arrivée; de gekommen um; zh 签到时间
check out at: es hora de salida; pt horário de saída; fr heure de départ; de gegangen um; zh 签退时间
checked out at: es hora de salida; pt horário de saída; fr heure de sortie; de ausgecheckt um; zh 签退时间
left at: es hora de salida; pt horário de saída; fr heure de départ; de gegangen um; zh 离开时间
paid on: es fecha de pago; pt data de pagamento; fr date de paiement; de bezahlt am; zh 付款日期
settled at: es fecha de liquidación; pt data da liquidação; fr réglé le; de ausgeglichen am; zh 结算时间
redeemed at: es fecha de canje; pt data do resgate; fr utilisé le; de eingelöst am; zh 兑换时间
earned on: es fecha de obtención; pt obtido em; fr obtenu le; de erworben am; zh 获得日期
achieved on: es fecha de logro; pt alcançado em; fr atteint le; de erreicht am; zh 达成日期
unlocked at: es fecha de desbloqueo; pt desbloqueado em; fr débloqué le; de freigeschaltet am; zh 解锁时间
purchased on: es fecha de compra; pt data de compra; fr date d'achat; de gekauft am; zh 购买日期
acquired on: es fecha de adquisición; pt data de aquisição; fr date d'acquisition; de erworben am; zh 入藏日期
produced on: es fecha de producción; pt data de produção; fr date de production; de hergestellt am; zh 生产日期
changed on: es fecha del cambio; pt data da alteração; fr date de modification; de geändert am; zh 变更日期
played on: es fecha de la partida; pt data da partida; fr date de la partie; de gespielt am; zh 对局日期
scored at: es fecha del tanto; pt pontuado em; fr marqué le; de erzielt am; zh 得分时间
made at: es fecha de la predicción; pt data da previsão; fr fait le; de erstellt am; zh 预测时间
cast at: es fecha del voto; pt data do voto; fr date du vote; de abgegeben am; zh 投票时间
caught at: es fecha de captura; pt data da captura; fr date de prise; de gefangen am; zh 捕获时间
seen at: es fecha del avistamiento; pt avistado em; fr observé le; de gesehen am; zh 目击时间
viewed at: es fecha de consulta; pt visualizado em; fr consulté le; de angesehen am; zh 浏览时间
clicked at: es fecha del clic; pt clicado em; fr cliqué le; de geklickt am; zh 点击时间
referrer: es página de origen; pt página de origem; fr page d'origine; de Herkunftsseite; zh 来源页
matched at: es fecha de emparejamiento; pt data da combinação; fr mis en relation le; de zugeordnet am; zh 匹配时间
attempted at: es fecha del intento; pt data da tentativa; fr tenté le; de versucht am; zh 尝试时间
posted at: es fecha de publicación; pt data de publicação; fr date de publication; de veröffentlicht am; zh 发布时间
died on: es fecha de defunción; pt data de falecimento; fr date de décès; de gestorben am; zh 逝世日期
`;
