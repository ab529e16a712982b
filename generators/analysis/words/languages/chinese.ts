import type { LanguageTable } from "./language-table";

export const CHINESE: LanguageTable = {
  code: "zh", spaced: false, verbLast: false,
  cues: `
a: 一个, 一名, 一位, 一张, 一份, 一本, 一门, 一条, 一间, 一家, 一种, 一次
each: 每个, 每名, 每位, 每张, 每份, 每本, 每门, 每条, 每间, 每家, 每种, 每次, 每款, 每节, 每笔, 每件
for each: 为每个, 为每位, 对每个, 对于每个, 针对每个
all: 所有, 全部
several: 多个, 多名, 多位, 多张, 多份, 多本, 多门, 多条, 多间, 多次, 多种, 多款, 多笔, 多件, 若干, 许多, 很多
one or more: 一个或多个, 一位或多位, 一名或多名, 一门或多门
at least one: 至少一个, 至少一名
exactly one: 只有一个
has: 有, 具有, 拥有
contains: 包含, 含有, 包括
the following: 以下
belongs to: 属于, 归属于, 隶属于, 对应
belongs to a: 属于一个, 属于一位, 属于一名, 属于一门, 属于某个
is assigned to: 分配给
is held by: 由
cannot: 不能, 不可以
can: 可以, 能够, 能, 可
must: 必须, 应该, 应, 需要, 需
must be: 必须是, 必须为
can be: 可以是, 可以为, 可为
is: 是, 为
we: 我们, 系统, 系统会
my: 我的
I want to: 我想要, 我想, 我希望, 我要, 我需要, 我希望能, 我希望能够
as a: 作为, 作为一名, 作为一个, 作为一位
such as: 例如, 比如, 如
so that: 以便, 从而, 这样
and: 和, 与, 以及, 及, 并, 并且, 同时
or: 或, 或者
but: 但, 但是
when: 当
if: 如果
not: 不
also: 还, 也, 另外
only: 只, 仅, 只有, 仅限
automatically: 自动
required: 必填的, 必填
optional: 可选的, 可选, 选填
unique: 唯一的, 唯一
's: 的
in: 在
online: 在线, 网上
by email: 通过邮件, 邮件通知, 发送邮件
reminders: 提醒
notifications: 通知
online payments: 在线支付, 在线付款, 网上支付, 微信支付, 支付宝
in real time: 实时
upload: 上传
export: 导出
search: 搜索, 查找
monthly subscription: 按月订阅
management: 管理系统
`,
  verbs: `
create: 创建, 新建, 建立
add: 添加, 新增, 增加
register: 登记, 注册
record: 记录, 录入
store: 存储, 保存
manage: 管理
track: 跟踪, 追踪
edit: 编辑
update: 更新
modify: 修改
delete: 删除
view: 查看, 浏览
consult: 查询
book: 预订, 预约
cancel: 取消
order: 下单
buy: 购买
sell: 出售
pay: 支付
send: 发送
receive: 接收, 收到
assign: 分配, 指派
schedule: 安排, 排班
approve: 审批, 批准, 审核
reject: 拒绝
accept: 接受
confirm: 确认
publish: 发布
complete: 完成
close: 关闭
deliver: 配送
submit: 提交
enter: 填写, 输入
generate: 生成
rate: 评价
return: 归还
borrow: 借阅, 借出
print: 打印
`,
  endings: [],
  fields: `
string: 姓名, 名称, 名字, 标题, 编号, 代码, 颜色, 品牌, 型号, 品种, 单位, 城市, 国家, 职位, 身份证号, 学号, 工号, 房间号, 车牌号, 尺寸, 语言, 作者, 出版社, 班级名称, 科室, 专业, 订单号
text: 描述, 备注, 说明, 简介, 内容, 评论内容, 详情, 摘要, 原因, 过敏史, 病史, 诊断, 配料, 症状, 处方说明, 地址说明
integer: 数量, 年龄, 容量, 名额, 年份, 楼层, 人数, 页数, 积分, 学分, 床位数, 库存数量, 库存量, 最大人数
decimal: 重量, 高度, 身高, 体重, 面积, 温度, 百分比, 长度, 宽度, 距离, 剂量, 成绩, 分数
money: 价格, 金额, 费用, 总价, 总额, 单价, 工资, 预算, 余额, 学费, 押金, 租金, 定金, 总金额, 挂号费
boolean: 是否有效, 是否可用, 是否付款, 有效, 可用
date: 日期, 出生日期, 生日, 开始日期, 结束日期, 交货日期, 购买日期, 到期日期, 截止日期, 入学日期, 入职日期, 生产日期, 有效期, 保质期
datetime: 预约时间, 创建时间, 开始时间, 结束时间, 取货时间, 上课时间, 下单时间, 送达时间, 就诊时间
time: 时间, 时刻
duration: 时长, 课时时长
email: 邮箱, 电子邮箱, 电子邮件, 邮件地址
phone: 电话, 手机, 手机号, 手机号码, 电话号码, 联系电话, 联系方式, 紧急联系电话
url: 网址, 链接
address: 地址, 送货地址, 收货地址, 家庭地址, 住址
enum: 状态, 类型, 类别名称, 性别, 优先级, 级别, 等级, 支付方式, 付款方式
file: 文件, 附件
image: 图片, 照片, 头像
`,
  fieldEndings: `
date: 日期
datetime: 时间
money: 价格, 金额, 费用
string: 名称, 编号, 姓名, 号码
phone: 电话
email: 邮箱
address: 地址
integer: 数量, 人数
text: 描述, 备注, 说明
enum: 状态, 类型, 方式
duration: 时长
image: 照片, 图片
`,
  plurals: [[/们$/u, ""]],
  irregular: "",
  agents: /(?:员|师|生|者|家长|主管|经理|医生|护士|老师|教师|会员|店长|老板|工人|司机|客户|顾客|用户)$/u,
  said: `
name: 名称
title: 标题
description: 描述
notes: 备注
amount: 金额
total: 总额
price: 价格
date: 日期
status: 状态
type: 类型
email: 邮箱
phone: 电话
address: 地址
first name: 名字
last name: 姓氏
date of birth: 出生日期
gender: 性别
number: 编号
quantity: 数量
duration: 时长
start at: 开始时间
end at: 结束时间
starts at: 开始时间
ends at: 结束时间
start date: 开始日期
end date: 结束日期
due date: 截止日期
issue date: 开票日期
method: 方式
paid at: 付款时间
created on: 创建日期
location: 地点
category: 分类
photo: 照片
file: 文件
content: 内容
reason: 原因
rating: 评分
comment: 评论
level: 级别
capacity: 容量
valid from: 生效日期
valid until: 失效日期
registered at: 登记时间
enrolled at: 报名时间
subject: 主题
color: 颜色
priority: 优先级
text: 文字
active: 有效
pending: 待处理
confirmed: 已确认
cancelled: 已取消
completed: 已完成
failed: 失败
refunded: 已退款
draft: 草稿
sent: 已发送
paid: 已付款
overdue: 已逾期
open: 开放
closed: 已关闭
in progress: 进行中
done: 完成
new: 新建
scheduled: 已安排
approved: 已批准
rejected: 已拒绝
accepted: 已接受
declined: 已谢绝
inactive: 无效
expired: 已过期
delivered: 已送达
shipped: 已发货
returned: 已归还
no show: 未到场
dropped: 已退出
published: 已发布
cash: 现金
card: 银行卡
transfer: 转账
low: 低
medium: 中
high: 高
confirm: 确认
complete: 完成
cancel: 取消
refund: 退款
send: 发送
pay: 付款
approve: 批准
reject: 拒绝
close: 关闭
publish: 发布
submit: 提交
deliver: 送达
ship: 发货
return: 归还
start: 开始
reopen: 重新打开
mark as: 标记为
move to: 转为
`,
  falseFriends: "应用,有效,需求,能力,不同,只读,应收,应付,可能,表格,功能,或者,如何,及时,有限,和谐,不需要,现在,想要",
};
