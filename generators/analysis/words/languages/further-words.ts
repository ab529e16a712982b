/** Fields that hardly more than one record of the catalogue has, in the notation of `usual-words.ts`. */
export const FURTHER_WORDS = `
stage: es etapa; pt etapa; fr étape; de Phase; zh 阶段
phase: es fase; pt fase; fr phase; de Phase; zh 阶段
tier: es nivel; pt nível; fr niveau; de Stufe; zh 等级
current: es valor actual; pt valor atual; fr valeur actuelle; de aktueller Stand; zh 当前值
progress: es progreso; pt progresso; fr progression; de Fortschritt; zh 进度
terms: es condiciones; pt condições; fr conditions; de Bedingungen; zh 条款
caption: es leyenda; pt legenda; fr légende; de Bildunterschrift; zh 说明文字
display name: es nombre visible; pt nome de exibição; fr nom affiché; de Anzeigename; zh 显示名称
username: es nombre de usuario; pt nome de usuário; fr nom d'utilisateur; de Benutzername; zh 用户名
secret: es secreto; pt segredo; fr secret; de Geheimnis; zh 密文
avatar: es avatar; pt avatar; fr avatar; de Profilbild; zh 头像
video: es vídeo; pt vídeo; fr vidéo; de Video; zh 视频
audio: es audio; pt áudio; fr audio; de Audio; zh 音频
link: es enlace; pt link; fr lien; de Link; zh 链接
domain: es dominio; pt domínio; fr domaine; de Domain; zh 域名
channel: es canal; pt canal; fr canal; de Kanal; zh 渠道
query: es consulta; pt consulta; fr requête; de Suchanfrage; zh 查询
config: es configuración; pt configuração; fr configuration; de Konfiguration; zh 配置
parameters: es parámetros; pt parâmetros; fr paramètres; de Parameter; zh 参数
criteria: es criterios; pt critérios; fr critères; de Kriterien; zh 条件
input: es entrada; pt entrada; fr entrée; de Eingabe; zh 输入
success: es éxito; pt sucesso; fr succès; de Erfolg; zh 成功
enabled: es habilitado; pt habilitado; fr activé; de aktiviert; zh 已启用
locked: es bloqueado; pt bloqueado; fr verrouillé; de gesperrt; zh 已锁定
anonymous: es anónimo; pt anônimo; fr anonyme; de anonym; zh 匿名
billable: es facturable; pt faturável; fr facturable; de abrechenbar; zh 可计费
event: es evento; pt evento; fr événement; de Ereignis; zh 事件
trigger: es desencadenante; pt gatilho; fr déclencheur; de Auslöser; zh 触发条件
metric: es métrica; pt métrica; fr métrique; de Kennzahl; zh 指标
accuracy: es precisión; pt precisão; fr précision; de Genauigkeit; zh 准确率
quality: es calidad; pt qualidade; fr qualité; de Qualität; zh 质量
urgency: es urgencia; pt urgência; fr urgence; de Dringlichkeit; zh 紧急程度
probability: es probabilidad; pt probabilidade; fr probabilité; de Wahrscheinlichkeit; zh 概率
likelihood: es probabilidad; pt probabilidade; fr probabilité; de Wahrscheinlichkeit; zh 可能性
decision: es decisión; pt decisão; fr décision; de Entscheidung; zh 决定
recommendation: es recomendación; pt recomendação; fr recommandation; de Empfehlung; zh 建议
solution: es solución; pt solução; fr solution; de Lösung; zh 解决方案
hypothesis: es hipótesis; pt hipótese; fr hypothèse; de Hypothese; zh 假设
definition: es definición; pt definição; fr définition; de Definition; zh 定义
example: es ejemplo; pt exemplo; fr exemple; de Beispiel; zh 示例
translation: es traducción; pt tradução; fr traduction; de Übersetzung; zh 翻译
activity: es actividad; pt atividade; fr activité; de Tätigkeit; zh 活动
activity type: es tipo de actividad; pt tipo de atividade; fr type d'activité; de Tätigkeitsart; zh 活动类型
actions: es acciones; pt ações; fr actions; de Maßnahmen; zh 措施
blockers: es impedimentos; pt impedimentos; fr points bloquants; de Hindernisse; zh 障碍
yesterday: es ayer; pt ontem; fr hier; de gestern; zh 昨天
today: es hoy; pt hoje; fr aujourd'hui; de heute; zh 今天
theme: es tema; pt tema; fr thème; de Motto; zh 主题
series: es serie; pt série; fr série; de Serie; zh 系列
style: es estilo; pt estilo; fr style; de Stil; zh 风格
shade: es tono; pt tonalidade; fr teinte; de Farbton; zh 色号
hex code: es código hexadecimal; pt código hexadecimal; fr code hexadécimal; de Hexcode; zh 十六进制色值
formula: es fórmula; pt fórmula; fr formule; de Rezeptur; zh 配方
ingredients: es ingredientes; pt ingredientes; fr ingrédients; de Zutaten; zh 配料
materials: es materiales; pt materiais; fr matériel; de Materialien; zh 材料
equipment: es equipamiento; pt equipamentos; fr équipement; de Ausstattung; zh 设备
paper: es papel; pt papel; fr papier; de Papier; zh 纸张
product: es producto; pt produto; fr produit; de Produkt; zh 产品
service: es servicio; pt serviço; fr service; de Leistung; zh 服务
vendor: es proveedor; pt fornecedor; fr fournisseur; de Anbieter; zh 供应商
manufacturer: es fabricante; pt fabricante; fr fabricant; de Hersteller; zh 制造商
vehicle: es vehículo; pt veículo; fr véhicule; de Fahrzeug; zh 车辆
registration: es matrícula; pt prefixo; fr immatriculation; de Kennzeichen; zh 注册号
battery: es batería; pt bateria; fr batterie; de Akkustand; zh 电量
start odometer: es kilometraje inicial; pt quilometragem inicial; fr kilométrage de départ; de Kilometerstand bei Beginn; zh 起始里程
end odometer: es kilometraje final; pt quilometragem final; fr kilométrage d'arrivée; de Kilometerstand am Ende; zh 结束里程

creditor: es acreedor; pt credor; fr créancier; de Gläubiger; zh 债权人
speaker: es orador; pt orador; fr intervenant; de Redner; zh 演讲人
artist: es artista; pt artista; fr artiste; de Künstler; zh 艺术家
authors: es autores; pt autores; fr auteurs; de Autoren; zh 作者
head: es responsable; pt responsável; fr responsable; de Leitung; zh 负责人
court: es tribunal; pt tribunal; fr tribunal; de Gericht; zh 法院
institution: es institución; pt instituição; fr établissement; de Einrichtung; zh 机构
degree: es título; pt grau; fr diplôme; de Abschluss; zh 学位
field: es especialidad; pt área; fr domaine; de Fachrichtung; zh 专业
expertise: es experiencia; pt especialidade; fr expertise; de Fachkenntnis; zh 专长
qualification: es cualificación; pt qualificação; fr qualification; de Qualifikation; zh 资格
trade: es oficio; pt ofício; fr corps de métier; de Gewerk; zh 工种
nationality: es nacionalidad; pt nacionalidade; fr nationalité; de Staatsangehörigkeit; zh 国籍
sex: es sexo; pt sexo; fr sexe; de Geschlecht; zh 性别
relation: es parentesco; pt parentesco; fr lien de parenté; de Verwandtschaft; zh 关系
age group: es grupo de edad; pt faixa etária; fr tranche d'âge; de Altersgruppe; zh 年龄段
persons: es personas; pt pessoas; fr personnes; de Personen; zh 人数
guests: es invitados; pt convidados; fr invités; de Gäste; zh 客人数
headcount: es número de personas; pt número de pessoas; fr nombre de personnes; de Personenzahl; zh 人数
plus one: es acompañante; pt acompanhante; fr accompagnant; de Begleitperson; zh 携伴
workers: es trabajadores; pt trabalhadores; fr ouvriers; de Arbeitskräfte; zh 工人数
visitors: es visitantes; pt visitantes; fr visiteurs; de Besucher; zh 访客数
players: es jugadores; pt jogadores; fr joueurs; de Spieler; zh 玩家数
players needed: es jugadores necesarios; pt jogadores necessários; fr joueurs recherchés; de gesuchte Spieler; zh 所需人数
followers: es seguidores; pt seguidores; fr abonnés; de Follower; zh 粉丝数
population: es población; pt população; fr population; de Einwohnerzahl; zh 人口
votes: es votos; pt votos; fr voix; de Stimmen; zh 票数
max students: es máximo de alumnos; pt máximo de alunos; fr nombre maximal d'élèves; de höchste Schülerzahl; zh 人数上限
cover letter: es carta de presentación; pt carta de apresentação; fr lettre de motivation; de Anschreiben; zh 求职信
statement: es declaración; pt depoimento; fr déclaration; de Aussage; zh 证词
sentence: es condena; pt pena; fr peine; de Strafe; zh 刑期
charge: es cargo; pt acusação; fr chef d'accusation; de Tatvorwurf; zh 指控
legal basis: es base jurídica; pt base legal; fr base légale; de Rechtsgrundlage; zh 法律依据
intention: es intención; pt intenção; fr intention; de Anliegen; zh 意向
voice part: es voz; pt naipe; fr pupitre; de Stimmlage; zh 声部

street: es calle; pt rua; fr rue; de Straße; zh 街道
postal code: es código postal; pt CEP; fr code postal; de Postleitzahl; zh 邮政编码
shipping address: es dirección de envío; pt endereço de entrega; fr adresse de livraison; de Lieferadresse; zh 收货地址
from address: es dirección de origen; pt endereço de origem; fr adresse de départ; de Auszugsadresse; zh 迁出地址
to address: es dirección de destino; pt endereço de destino; fr adresse d'arrivée; de Einzugsadresse; zh 迁入地址
from location: es ubicación de origen; pt local de origem; fr lieu d'origine; de Ausgangsort; zh 原位置
to location: es ubicación de destino; pt local de destino; fr lieu d'arrivée; de Zielort; zh 目标位置
dropoff location: es lugar de destino; pt local de desembarque; fr lieu de dépose; de Zielort; zh 下车地点
place: es lugar; pt lugar; fr lieu; de Ort; zh 地点
boundary: es límites; pt limites; fr limites; de Grenzen; zh 边界
elevation: es desnivel; pt elevação; fr dénivelé; de Höhenmeter; zh 海拔
surface: es superficie; pt piso; fr surface; de Belag; zh 场地材质
placement: es zona del cuerpo; pt local do corpo; fr emplacement; de Körperstelle; zh 部位
left: es izquierda; pt esquerda; fr gauche; de links; zh 左
right: es derecha; pt direita; fr droite; de rechts; zh 右
side: es lado; pt lado; fr sens; de Seite; zh 方向
front: es anverso; pt frente; fr recto; de Vorderseite; zh 正面
back: es reverso; pt verso; fr verso; de Rückseite; zh 背面
row: es fila; pt fila; fr rangée; de Reihe; zh 排
floor: es planta; pt andar; fr étage; de Stockwerk; zh 楼层
floors: es plantas; pt andares; fr étages; de Stockwerke; zh 楼层数
bathrooms: es baños; pt banheiros; fr salles de bain; de Badezimmer; zh 卫生间数
farm size: es tamaño de la finca; pt tamanho da propriedade; fr taille de l'exploitation; de Betriebsgröße; zh 农场面积

iban: es IBAN; pt IBAN; fr IBAN; de IBAN; zh IBAN
issn: es ISSN; pt ISSN; fr ISSN; de ISSN; zh ISSN
id number: es número de identificación; pt número de identificação; fr numéro d'identité; de Ausweisnummer; zh 证件号码
token id: es identificador del token; pt identificador do token; fr identifiant du jeton; de Token-Nummer; zh 代币编号
contract address: es dirección del contrato; pt endereço do contrato; fr adresse du contrat; de Vertragsadresse; zh 合约地址
tracking number: es número de seguimiento; pt código de rastreamento; fr numéro de suivi; de Sendungsnummer; zh 运单号
policy number: es número de póliza; pt número da apólice; fr numéro de police; de Policennummer; zh 保单号
badge number: es número de placa; pt número do distintivo; fr numéro de matricule; de Dienstnummer; zh 警号
issue number: es número de ejemplar; pt número da edição; fr numéro de parution; de Heftnummer; zh 期号
jersey number: es dorsal; pt número da camisa; fr numéro de maillot; de Trikotnummer; zh 球衣号码
bed number: es número de cama; pt número do leito; fr numéro de lit; de Bettnummer; zh 床号
last four: es últimas cuatro cifras; pt últimos quatro dígitos; fr quatre derniers chiffres; de letzte vier Ziffern; zh 末四位
debit: es debe; pt débito; fr débit; de Soll; zh 借方
credit: es haber; pt crédito; fr crédit; de Haben; zh 贷方
credits: es créditos; pt créditos; fr crédits; de Guthaben; zh 剩余次数
total cost: es coste total; pt custo total; fr coût total; de Gesamtkosten; zh 总费用
unit cost: es coste unitario; pt custo unitário; fr coût unitaire; de Stückkosten; zh 单位成本
current value: es valor actual; pt valor atual; fr valeur actuelle; de aktueller Wert; zh 现值
target amount: es importe objetivo; pt valor alvo; fr montant visé; de Zielbetrag; zh 目标金额
current amount: es importe actual; pt valor atual; fr montant actuel; de aktueller Betrag; zh 当前金额
max amount: es importe máximo; pt valor máximo; fr montant maximal; de Höchstbetrag; zh 最高金额
opening amount: es importe inicial; pt valor inicial; fr montant d'ouverture; de Anfangsbetrag; zh 期初金额
closing amount: es importe final; pt valor final; fr montant de clôture; de Endbetrag; zh 期末金额
opening balance: es saldo inicial; pt saldo inicial; fr solde d'ouverture; de Anfangsbestand; zh 期初余额
closing balance: es saldo final; pt saldo final; fr solde de clôture; de Endbestand; zh 期末余额
buy price: es precio de compra; pt preço de compra; fr prix d'achat; de Kaufpreis; zh 买入价
price per post: es precio por publicación; pt preço por publicação; fr prix par publication; de Preis je Beitrag; zh 每条报价
price per kg: es precio por kg; pt preço por kg; fr prix au kg; de Preis je kg; zh 每公斤价格
commission rate: es porcentaje de comisión; pt taxa de comissão; fr taux de commission; de Provisionssatz; zh 佣金比例
estimate: es estimación; pt estimativa; fr estimation; de Schätzwert; zh 估价
contribution: es aportación; pt contribuição; fr cotisation; de Beitrag; zh 缴款
income: es ingresos; pt renda; fr revenus; de Einkommen; zh 收入
gross pay: es salario bruto; pt salário bruto; fr salaire brut; de Bruttolohn; zh 税前工资
net pay: es salario neto; pt salário líquido; fr salaire net; de Nettolohn; zh 实发工资
shares: es acciones; pt cotas; fr parts; de Anteile; zh 股份数
coverage: es cobertura; pt cobertura; fr couverture; de Deckung; zh 保障范围
prize: es premio; pt prêmio; fr lot; de Gewinn; zh 奖品
odds: es cuota; pt cotação; fr cote; de Quote; zh 赔率
stamps: es sellos; pt carimbos; fr tampons; de Stempel; zh 印章数
uses: es usos; pt usos; fr utilisations; de Nutzungen; zh 使用次数
installments: es cuotas; pt parcelas; fr échéances; de Raten; zh 期数
billing cycle: es ciclo de facturación; pt ciclo de cobrança; fr cycle de facturation; de Abrechnungszeitraum; zh 计费周期
reorder level: es punto de pedido; pt ponto de reposição; fr seuil de réapprovisionnement; de Meldebestand; zh 补货点
minimum quantity: es cantidad mínima; pt quantidade mínima; fr quantité minimale; de Mindestmenge; zh 最低数量
minimum: es mínimo; pt mínimo; fr minimum; de Minimum; zh 最小值
maximum: es máximo; pt máximo; fr maximum; de Maximum; zh 最大值
scrap: es desperdicio; pt refugo; fr rebut; de Ausschuss; zh 废品
energy kwh: es energía en kWh; pt energia em kWh; fr énergie en kWh; de Energie in kWh; zh 电量千瓦时
capacity kw: es capacidad en kW; pt capacidade em kW; fr puissance en kW; de Leistung in kW; zh 装机千瓦
chlorine: es cloro; pt cloro; fr chlore; de Chlor; zh 余氯

total marks: es puntuación total; pt nota total; fr total des points; de Gesamtpunktzahl; zh 总分
gpa: es nota media; pt média geral; fr moyenne générale; de Notendurchschnitt; zh 平均绩点
stars: es estrellas; pt estrelas; fr étoiles; de Sterne; zh 星级
round: es ronda; pt rodada; fr tour; de Runde; zh 轮次
rounds: es rondas; pt rodadas; fr tours; de Runden; zh 轮数
moves: es jugadas; pt lances; fr coups; de Züge; zh 着法
minute: es minuto; pt minuto; fr minute; de Minute; zh 分钟
formation: es formación; pt formação; fr formation; de Aufstellung; zh 阵型
reps: es repeticiones; pt repetições; fr répétitions; de Wiederholungen; zh 次数
repetitions: es repeticiones; pt repetições; fr répétitions; de Wiederholungen; zh 次数
muscle group: es grupo muscular; pt grupo muscular; fr groupe musculaire; de Muskelgruppe; zh 肌群
lessons: es clases; pt aulas; fr leçons; de Stunden; zh 课时数
sessions: es sesiones; pt sessões; fr séances; de Sitzungen; zh 次数
subjects: es materias; pt disciplinas; fr matières; de Fächer; zh 科目
grade level: es curso; pt série; fr classe; de Klassenstufe; zh 年级
pages: es páginas; pt páginas; fr pages; de Seiten; zh 页数
meal: es comida; pt refeição; fr repas; de Mahlzeit; zh 餐食
meal type: es tipo de comida; pt tipo de refeição; fr type de repas; de Mahlzeitenart; zh 餐别
servings: es raciones; pt porções; fr portions; de Portionen; zh 份数
carbs: es carbohidratos; pt carboidratos; fr glucides; de Kohlenhydrate; zh 碳水化合物
fat: es grasas; pt gorduras; fr lipides; de Fett; zh 脂肪
alcohol: es alcohol; pt álcool; fr alcool; de Alkohol; zh 酒精度
vintage: es añada; pt safra; fr millésime; de Jahrgang; zh 年份
profile: es perfil; pt perfil; fr profil; de Profil; zh 曲线
soil type: es tipo de suelo; pt tipo de solo; fr type de sol; de Bodenart; zh 土壤类型
feed type: es tipo de alimento; pt tipo de ração; fr type d'aliment; de Futterart; zh 饲料类型
crop: es cultivo; pt cultura; fr culture; de Kultur; zh 作物
care: es cuidados; pt cuidados; fr entretien; de Pflege; zh 养护
watering interval: es intervalo de riego; pt intervalo de rega; fr intervalle d'arrosage; de Gießabstand; zh 浇水间隔
morning yield: es producción de la mañana; pt produção da manhã; fr production du matin; de Morgengemelk; zh 早间产量
evening yield: es producción de la tarde; pt produção da tarde; fr production du soir; de Abendgemelk; zh 晚间产量
total yield: es producción total; pt produção total; fr production totale; de Gesamtertrag; zh 总产量
queen year: es año de la reina; pt ano da rainha; fr année de la reine; de Jahr der Königin; zh 蜂王年份
marking color: es color de marca; pt cor da marcação; fr couleur de marquage; de Markierungsfarbe; zh 标记颜色
strain: es cepa; pt linhagem; fr souche; de Stamm; zh 品系
medical history: es historial médico; pt histórico médico; fr antécédents médicaux; de Krankengeschichte; zh 病史
diagnosis: es diagnóstico; pt diagnóstico; fr diagnostic; de Diagnose; zh 诊断
medication: es medicamento; pt medicamento; fr médicament; de Medikament; zh 药物
form: es forma; pt forma; fr forme; de Darreichungsform; zh 剂型
dose: es dosis; pt dose; fr dose; de Dosis; zh 剂量
doses: es dosis; pt doses; fr doses; de Dosen; zh 剂次
vaccine: es vacuna; pt vacina; fr vaccin; de Impfstoff; zh 疫苗
tooth: es diente; pt dente; fr dent; de Zahn; zh 牙位
procedure: es procedimiento; pt procedimento; fr acte; de Eingriff; zh 治疗项目
injuries: es lesiones; pt lesões; fr blessures; de Verletzungen; zh 受伤情况
reference range: es valores de referencia; pt valores de referência; fr valeurs de référence; de Referenzbereich; zh 参考范围
bpm: es pulsaciones por minuto; pt batimentos por minuto; fr battements par minute; de Schläge pro Minute; zh 每分钟心跳
expected result: es resultado esperado; pt resultado esperado; fr résultat attendu; de erwartetes Ergebnis; zh 预期结果
`;
