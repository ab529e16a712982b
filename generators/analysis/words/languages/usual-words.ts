/**
 * What the usual fields of the catalogue are called in other languages, so that what is assumed of a record is named in
 * the language of its description. One English name a line; `es`, `pt`, `fr`, `de`, `zh`, spelt as they are shown.
 * What the table of a language itself says comes first; fields of a single record are in `further-words.ts`.
 */
export const USUAL_WORDS = `
value: es valor; pt valor; fr valeur; de Wert; zh 值
position: es posición; pt posição; fr position; de Position; zh 位置
code: es código; pt código; fr code; de Code; zh 代码
url: es URL; pt URL; fr URL; de URL; zh 网址
slug: es URL amigable; pt URL amigável; fr identifiant d'URL; de URL-Kürzel; zh 网址别名
image: es imagen; pt imagem; fr image; de Bild; zh 图片
photos: es fotos; pt fotos; fr photos; de Fotos; zh 照片
logo: es logotipo; pt logotipo; fr logo; de Logo; zh 标志
icon: es icono; pt ícone; fr icône; de Symbolbild; zh 图标
version: es versión; pt versão; fr version; de Version; zh 版本
body: es texto; pt texto; fr texte; de Text; zh 正文
summary: es resumen; pt resumo; fr résumé; de Zusammenfassung; zh 摘要
abstract: es resumen; pt resumo; fr résumé; de Kurzfassung; zh 摘要
message: es mensaje; pt mensagem; fr message; de Nachricht; zh 消息
comments: es comentarios; pt comentários; fr commentaires; de Kommentare; zh 意见
feedback: es comentarios; pt comentários; fr retour; de Rückmeldung; zh 反馈
bio: es biografía; pt biografia; fr biographie; de Biografie; zh 简介
biography: es biografía; pt biografia; fr biographie; de Biografie; zh 简介
label: es etiqueta; pt rótulo; fr libellé; de Bezeichnung; zh 标签
tag: es etiqueta; pt etiqueta; fr étiquette; de Etikett; zh 标签
key: es clave; pt chave; fr clé; de Schlüssel; zh 密钥
symbol: es símbolo; pt símbolo; fr symbole; de Symbol; zh 代号
reference: es referencia; pt referência; fr référence; de Referenz; zh 参考编号
topic: es tema; pt tema; fr sujet; de Thema; zh 主题
question: es pregunta; pt pergunta; fr question; de Frage; zh 问题
answer: es respuesta; pt resposta; fr réponse; de Antwort; zh 回答
answers: es respuestas; pt respostas; fr réponses; de Antworten; zh 回答
contents: es contenido; pt conteúdo; fr contenu; de Inhalt; zh 内容
instructions: es instrucciones; pt instruções; fr instructions; de Anleitung; zh 说明
steps: es pasos; pt passos; fr étapes; de Schritte; zh 步骤
rules: es reglas; pt regras; fr règles; de Regeln; zh 规则
data: es datos; pt dados; fr données; de Daten; zh 数据
agenda: es orden del día; pt pauta; fr ordre du jour; de Tagesordnung; zh 议程
schedule: es horario; pt horário; fr horaire; de Zeitplan; zh 时间表
role: es rol; pt função; fr rôle; de Rolle; zh 角色
author: es autor; pt autor; fr auteur; de Autor; zh 作者
composer: es compositor; pt compositor; fr compositeur; de Komponist; zh 作曲家
sender: es remitente; pt remetente; fr expéditeur; de Absender; zh 发送人
borrower: es prestatario; pt mutuário; fr emprunteur; de Kreditnehmer; zh 借款人
provider: es proveedor; pt provedor; fr fournisseur; de Anbieter; zh 提供方
company: es empresa; pt empresa; fr entreprise; de Firma; zh 公司
industry: es sector; pt setor; fr secteur; de Branche; zh 行业
job title: es cargo; pt cargo; fr poste; de Berufsbezeichnung; zh 职位
specialty: es especialidad; pt especialidade; fr spécialité; de Fachgebiet; zh 专长
skills: es habilidades; pt habilidades; fr compétences; de Fähigkeiten; zh 技能
relationship: es parentesco; pt parentesco; fr lien de parenté; de Beziehung; zh 关系
handle: es nombre de usuario; pt nome de usuário; fr pseudo; de Benutzername; zh 用户名
website: es sitio web; pt site; fr site web; de Website; zh 网站
ip address: es dirección IP; pt endereço IP; fr adresse IP; de IP-Adresse; zh IP地址
network: es red; pt rede; fr réseau; de Netzwerk; zh 网络
platform: es plataforma; pt plataforma; fr plateforme; de Plattform; zh 平台
language: es idioma; pt idioma; fr langue; de Sprache; zh 语言
languages: es idiomas; pt idiomas; fr langues; de Sprachen; zh 语言

city: es ciudad; pt cidade; fr ville; de Stadt; zh 城市
country: es país; pt país; fr pays; de Land; zh 国家
region: es región; pt região; fr région; de Region; zh 地区
latitude: es latitud; pt latitude; fr latitude; de Breitengrad; zh 纬度
longitude: es longitud geográfica; pt longitude; fr longitude; de Längengrad; zh 经度
room: es sala; pt sala; fr salle; de Raum; zh 房间
venue: es recinto; pt espaço; fr lieu; de Veranstaltungsort; zh 场地
origin: es origen; pt origem; fr lieu de départ; de Startort; zh 出发地
destination: es destino; pt destino; fr destination; de Zielort; zh 目的地
pickup location: es lugar de recogida; pt local de retirada; fr lieu de prise en charge; de Abholort; zh 接载地点
direction: es sentido; pt sentido; fr sens; de Richtung; zh 方向
source: es origen; pt origem; fr source; de Quelle; zh 来源
column: es columna; pt coluna; fr colonne; de Spalte; zh 列
sequence: es secuencia; pt sequência; fr séquence; de Sequenz; zh 序列

cost: es coste; pt custo; fr coût; de Kosten; zh 费用
fee: es tarifa; pt taxa; fr frais; de Gebühr; zh 收费
rate: es tasa; pt taxa; fr taux; de Satz; zh 费率
unit price: es precio unitario; pt preço unitário; fr prix unitaire; de Einzelpreis; zh 单价
starting price: es precio de salida; pt lance inicial; fr mise à prix; de Startpreis; zh 起拍价
discount: es descuento; pt desconto; fr remise; de Rabatt; zh 折扣
deposit: es fianza; pt caução; fr caution; de Kaution; zh 押金
rent: es alquiler; pt aluguel; fr loyer; de Miete; zh 租金
daily rate: es tarifa diaria; pt valor da diária; fr tarif journalier; de Tagessatz; zh 日租金
hourly rate: es tarifa por hora; pt valor por hora; fr tarif horaire; de Stundensatz; zh 时薪
interest rate: es tipo de interés; pt taxa de juros; fr taux d'intérêt; de Zinssatz; zh 利率
salary: es salario; pt salário; fr salaire; de Gehalt; zh 薪资
salary range: es rango salarial; pt faixa salarial; fr fourchette de salaire; de Gehaltsspanne; zh 薪资范围
premium: es prima; pt prêmio do seguro; fr prime; de Prämie; zh 保费
budget: es presupuesto; pt orçamento; fr budget; de Budget; zh 预算
balance: es saldo; pt saldo; fr solde; de Saldo; zh 余额
currency: es moneda; pt moeda; fr devise; de Währung; zh 币种
limit: es límite; pt limite; fr plafond; de Obergrenze; zh 限额
share: es participación; pt participação; fr part; de Anteil; zh 份额
percent: es porcentaje; pt porcentagem; fr pourcentage; de Prozentsatz; zh 百分比
threshold: es umbral; pt limiar; fr seuil; de Schwellenwert; zh 阈值
min: es mínimo; pt mínimo; fr minimum; de Minimum; zh 最小值
max: es máximo; pt máximo; fr maximum; de Maximum; zh 最大值
plan: es plan; pt plano; fr forfait; de Tarif; zh 套餐
benefits: es ventajas; pt benefícios; fr avantages; de Vorteile; zh 权益

weight: es peso; pt peso; fr poids; de Gewicht; zh 重量
size: es tamaño; pt tamanho; fr taille; de Größe; zh 尺寸
length: es longitud; pt comprimento; fr longueur; de Länge; zh 长度
width: es ancho; pt largura; fr largeur; de Breite; zh 宽度
height: es altura; pt altura; fr hauteur; de Höhe; zh 高度
depth: es profundidad; pt profundidade; fr profondeur; de Tiefe; zh 深度
area: es superficie; pt área; fr superficie; de Fläche; zh 面积
volume: es volumen; pt volume; fr volume; de Volumen; zh 体积
distance: es distancia; pt distância; fr distance; de Entfernung; zh 距离
temperature: es temperatura; pt temperatura; fr température; de Temperatur; zh 温度
power: es potencia; pt potência; fr puissance; de Leistung; zh 功率
ph: es pH; pt pH; fr pH; de pH-Wert; zh pH值
fill level: es nivel de llenado; pt nível de enchimento; fr niveau de remplissage; de Füllstand; zh 填充率
unit: es unidad; pt unidade; fr unité; de Einheit; zh 单位
count: es cantidad; pt quantidade; fr nombre; de Anzahl; zh 数量
copies: es ejemplares; pt exemplares; fr exemplaires; de Exemplare; zh 份数
seats: es plazas; pt lugares; fr places; de Plätze; zh 座位数
bedrooms: es dormitorios; pt quartos; fr chambres; de Schlafzimmer; zh 卧室数
liters: es litros; pt litros; fr litres; de Liter; zh 升数
clicks: es clics; pt cliques; fr clics; de Klicks; zh 点击次数
stock: es existencias; pt estoque; fr stock; de Bestand; zh 库存
sku: es SKU; pt SKU; fr SKU; de SKU; zh SKU
isbn: es ISBN; pt ISBN; fr ISBN; de ISBN; zh ISBN
doi: es DOI; pt DOI; fr DOI; de DOI; zh DOI
barcode: es código de barras; pt código de barras; fr code-barres; de Strichcode; zh 条形码
serial number: es número de serie; pt número de série; fr numéro de série; de Seriennummer; zh 序列号
license number: es número de licencia; pt número da licença; fr numéro de licence; de Lizenznummer; zh 执照号
passport number: es número de pasaporte; pt número do passaporte; fr numéro de passeport; de Passnummer; zh 护照号
tag number: es número de etiqueta; pt número da etiqueta; fr numéro d'étiquette; de Etikettennummer; zh 标签号
bib number: es número de dorsal; pt número de peito; fr numéro de dossard; de Startnummer; zh 参赛号码
plate number: es matrícula; pt placa; fr plaque d'immatriculation; de Kennzeichen; zh 车牌号
make: es marca; pt marca; fr marque; de Marke; zh 品牌
brand: es marca; pt marca; fr marque; de Marke; zh 品牌
model: es modelo; pt modelo; fr modèle; de Modell; zh 型号
material: es material; pt material; fr matière; de Material; zh 材料
mileage: es kilometraje; pt quilometragem; fr kilométrage; de Kilometerstand; zh 里程
carrier: es transportista; pt transportadora; fr transporteur; de Versanddienst; zh 承运商
condition: es condición; pt condição; fr état; de Zustand; zh 状况
severity: es gravedad; pt gravidade; fr gravité; de Schweregrad; zh 严重程度
difficulty: es dificultad; pt dificuldade; fr difficulté; de Schwierigkeit; zh 难度
cause: es causa; pt causa; fr cause; de Ursache; zh 原因
impact: es impacto; pt impacto; fr impact; de Auswirkung; zh 影响
mitigation: es mitigación; pt mitigação; fr atténuation; de Gegenmaßnahme; zh 缓解措施
purpose: es finalidad; pt finalidade; fr finalité; de Zweck; zh 目的
result: es resultado; pt resultado; fr résultat; de Ergebnis; zh 结果
outcome: es resultado; pt resultado; fr résultat; de Ergebnis; zh 结果
findings: es hallazgos; pt constatações; fr constats; de Befund; zh 检查结果
output: es salida; pt saída; fr sortie; de Ausgabe; zh 输出
prompt: es instrucción; pt instrução; fr instruction; de Anweisung; zh 提示词
confidence: es confianza; pt confiança; fr confiance; de Konfidenz; zh 置信度
action: es acción; pt ação; fr action; de Aktion; zh 操作
available: es disponible; pt disponível; fr disponible; de verfügbar; zh 可用
required: es obligatorio; pt obrigatório; fr obligatoire; de erforderlich; zh 必填
correct: es correcto; pt correto; fr correct; de richtig; zh 正确
signature: es firma; pt assinatura; fr signature; de Unterschrift; zh 签名
weather: es clima; pt clima; fr météo; de Wetter; zh 天气

score: es puntuación; pt pontuação; fr score; de Punktzahl; zh 得分
max score: es puntuación máxima; pt pontuação máxima; fr score maximal; de Höchstpunktzahl; zh 满分
home score: es marcador local; pt placar do mandante; fr score à domicile; de Punkte Heim; zh 主队得分
away score: es marcador visitante; pt placar do visitante; fr score à l'extérieur; de Punkte Gast; zh 客队得分
points: es puntos; pt pontos; fr points; de Punkte; zh 积分
grade: es calificación; pt nota; fr note; de Note; zh 成绩
rank: es puesto; pt classificação; fr rang; de Rang; zh 排名
target: es objetivo; pt meta; fr objectif; de Ziel; zh 目标
goal: es objetivo; pt meta; fr objectif; de Ziel; zh 目标
goals: es objetivos; pt objetivos; fr objectifs; de Ziele; zh 目标
frequency: es frecuencia; pt frequência; fr fréquence; de Häufigkeit; zh 频率
interval: es intervalo; pt intervalo; fr intervalle; de Intervall; zh 周期
genre: es género; pt gênero; fr genre; de Genre; zh 类型
season: es temporada; pt temporada; fr saison; de Saison; zh 季节
mood: es estado de ánimo; pt humor; fr humeur; de Stimmung; zh 心情
term: es término; pt termo; fr terme; de Begriff; zh 术语
source text: es texto original; pt texto original; fr texte source; de Ausgangstext; zh 原文
target text: es texto traducido; pt texto traduzido; fr texte cible; de Zieltext; zh 译文
party: es partido; pt partido; fr parti; de Partei; zh 政党
cuisine: es cocina; pt culinária; fr cuisine; de Küche; zh 菜系
calories: es calorías; pt calorias; fr calories; de Kalorien; zh 卡路里
protein: es proteínas; pt proteínas; fr protéines; de Eiweiß; zh 蛋白质
species: es especie; pt espécie; fr espèce; de Spezies; zh 物种
breed: es raza; pt raça; fr race; de Rasse; zh 品种
variety: es variedad; pt variedade; fr variété; de Sorte; zh 品种
scientific name: es nombre científico; pt nome científico; fr nom scientifique; de wissenschaftlicher Name; zh 学名
blood type: es grupo sanguíneo; pt tipo sanguíneo; fr groupe sanguin; de Blutgruppe; zh 血型
allergies: es alergias; pt alergias; fr allergies; de Allergien; zh 过敏史
symptoms: es síntomas; pt sintomas; fr symptômes; de Symptome; zh 症状
treatment: es tratamiento; pt tratamento; fr traitement; de Behandlung; zh 治疗
dosage: es posología; pt dosagem; fr posologie; de Dosierung; zh 剂量
resume: es currículum; pt currículo; fr CV; de Lebenslauf; zh 简历

time: es hora; pt hora; fr heure; de Uhrzeit; zh 时间
year: es año; pt ano; fr année; de Jahr; zh 年份
days: es días; pt dias; fr jours; de Tage; zh 天数
hours: es horas; pt horas; fr heures; de Stunden; zh 小时数
weekday: es día de la semana; pt dia da semana; fr jour de la semaine; de Wochentag; zh 星期
week start: es inicio de la semana; pt início da semana; fr début de la semaine; de Wochenbeginn; zh 周开始日期
opening hours: es horario de apertura; pt horário de funcionamento; fr horaires d'ouverture; de Öffnungszeiten; zh 营业时间
meeting time: es hora de reunión; pt horário da reunião; fr heure de réunion; de Treffzeit; zh 聚会时间
period: es período; pt período; fr période; de Zeitraum; zh 期间
period start: es inicio del período; pt início do período; fr début de la période; de Beginn des Zeitraums; zh 期间开始
period end: es fin del período; pt fim do período; fr fin de la période; de Ende des Zeitraums; zh 期间结束
until: es hasta; pt até; fr jusqu'au; de bis; zh 截止时间
deadline: es fecha límite; pt prazo; fr date limite; de Frist; zh 截止日期
needed by: es necesario para; pt necessário até; fr requis pour le; de benötigt bis; zh 需求日期
started at: es inicio; pt início; fr début; de begonnen am; zh 开始时间
started on: es fecha de inicio; pt data de início; fr date de début; de begonnen am; zh 开始日期
starts on: es fecha de inicio; pt data de início; fr date de début; de Startdatum; zh 开始日期
ended at: es fin; pt fim; fr fin; de beendet am; zh 结束时间
ends on: es fecha de fin; pt data de término; fr date de fin; de Enddatum; zh 结束日期
finished at: es fecha de finalización; pt data de conclusão; fr terminé le; de beendet am; zh 完成时间
scheduled at: es fecha programada; pt agendado para; fr prévu le; de Termin; zh 计划时间
next date: es próxima fecha; pt próxima data; fr prochaine date; de nächster Termin; zh 下次日期
next due date: es próximo vencimiento; pt próximo vencimento; fr prochaine échéance; de nächste Fälligkeit; zh 下次到期日
next due on: es próximo vencimiento; pt próximo vencimento; fr prochaine échéance; de nächste Fälligkeit; zh 下次到期日
due on: es fecha de vencimiento; pt data de vencimento; fr échéance; de fällig am; zh 到期日
expires on: es fecha de caducidad; pt data de validade; fr date d'expiration; de Ablaufdatum; zh 到期日
expires at: es fecha de caducidad; pt data de expiração; fr date d'expiration; de Ablaufdatum; zh 过期时间
effective date: es fecha de entrada en vigor; pt data de vigência; fr date d'effet; de wirksam ab; zh 生效日期
target date: es fecha objetivo; pt data-alvo; fr date cible; de Zieldatum; zh 目标日期
birth date: es fecha de nacimiento; pt data de nascimento; fr date de naissance; de Geburtsdatum; zh 出生日期
born on: es fecha de nacimiento; pt data de nascimento; fr date de naissance; de geboren am; zh 出生日期
death date: es fecha de defunción; pt data de falecimento; fr date de décès; de Sterbedatum; zh 逝世日期
order date: es fecha del pedido; pt data do pedido; fr date de commande; de Bestelldatum; zh 下单日期
purchase date: es fecha de compra; pt data de compra; fr date d'achat; de Kaufdatum; zh 购买日期
check in date: es fecha de entrada; pt data de check-in; fr date d'arrivée; de Anreisedatum; zh 入住日期
check out date: es fecha de salida; pt data de check-out; fr date de départ; de Abreisedatum; zh 退房日期
checked in at: es hora de entrada; pt horário de entrada; fr heure d'entrée; de eingecheckt um; zh 签到时间
departs at: es hora de salida; pt horário de partida; fr heure de départ; de Abfahrt; zh 出发时间
arrives at: es hora de llegada; pt horário de chegada; fr heure d'arrivée; de Ankunft; zh 到达时间
arrived at: es hora de llegada; pt horário de chegada; fr heure d'arrivée; de Ankunft; zh 到达时间
arrival time: es hora de llegada; pt horário de chegada; fr heure d'arrivée; de Ankunftszeit; zh 到达时间
closes at: es cierre; pt fechamento; fr fermeture; de schließt um; zh 关闭时间
opened at: es apertura; pt abertura; fr ouvert le; de geöffnet am; zh 开启时间
opened on: es fecha de apertura; pt data de abertura; fr date d'ouverture; de eröffnet am; zh 开启日期
closed at: es cierre; pt fechamento; fr fermé le; de geschlossen am; zh 关闭时间
submitted at: es fecha de presentación; pt enviado em; fr date de soumission; de eingereicht am; zh 提交时间
filed on: es fecha de presentación; pt data de protocolo; fr date de dépôt; de eingereicht am; zh 提交日期
sent at: es fecha de envío; pt data de envio; fr date d'envoi; de gesendet am; zh 发送时间
delivered at: es fecha de entrega; pt data de entrega; fr date de livraison; de geliefert am; zh 送达时间
received at: es fecha de recepción; pt data de recebimento; fr date de réception; de erhalten am; zh 接收时间
received on: es fecha de recepción; pt data de recebimento; fr date de réception; de erhalten am; zh 接收日期
collected at: es fecha de recogida; pt data da coleta; fr date de collecte; de abgeholt am; zh 采集时间
returned at: es fecha de devolución; pt data de devolução; fr date de retour; de zurückgegeben am; zh 归还时间
returned on: es fecha de devolución; pt data de devolução; fr date de retour; de zurückgegeben am; zh 归还日期
requested at: es fecha de solicitud; pt data da solicitação; fr date de demande; de angefragt am; zh 申请时间
decided at: es fecha de decisión; pt data da decisão; fr date de décision; de entschieden am; zh 决定时间
signed at: es fecha de firma; pt data de assinatura; fr date de signature; de unterschrieben am; zh 签署时间
issued at: es fecha de emisión; pt data de emissão; fr émis le; de ausgestellt am; zh 签发时间
issued on: es fecha de expedición; pt data de emissão; fr date de délivrance; de ausgestellt am; zh 签发日期
published at: es fecha de publicación; pt data de publicação; fr date de publication; de veröffentlicht am; zh 发布时间
published on: es fecha de publicación; pt data de publicação; fr date de publication; de veröffentlicht am; zh 发布日期
placed at: es fecha de realización; pt feito em; fr passé le; de aufgegeben am; zh 提交时间
taken at: es fecha y hora; pt data e hora; fr date et heure; de Zeitpunkt; zh 时间
occurred at: es fecha del suceso; pt data da ocorrência; fr survenu le; de Zeitpunkt; zh 发生时间
recorded at: es fecha de registro; pt registrado em; fr enregistré le; de erfasst am; zh 记录时间
logged at: es fecha de registro; pt registrado em; fr enregistré le; de erfasst am; zh 记录时间
measured at: es fecha de medición; pt data da medição; fr mesuré le; de gemessen am; zh 测量时间
scanned at: es fecha de escaneo; pt data da leitura; fr scanné le; de gescannt am; zh 扫描时间
triggered at: es fecha de activación; pt disparado em; fr déclenché le; de ausgelöst am; zh 触发时间
changed at: es fecha del cambio; pt alterado em; fr modifié le; de geändert am; zh 更改时间
read at: es fecha de lectura; pt lido em; fr lu le; de gelesen am; zh 阅读时间
joined at: es fecha de incorporación; pt data de entrada; fr date d'adhésion; de beigetreten am; zh 加入时间
installed on: es fecha de instalación; pt data de instalação; fr date d'installation; de installiert am; zh 安装日期
planted on: es fecha de siembra; pt data de plantio; fr date de plantation; de gepflanzt am; zh 种植日期
found on: es fecha del hallazgo; pt encontrado em; fr trouvé le; de gefunden am; zh 发现日期
earned at: es fecha de obtención; pt obtido em; fr obtenu le; de erworben am; zh 获得时间
`;
