import { catalogue } from "../words/catalogue";
import type { Concept } from "../words/read-concepts";
import { fold, singular } from "../words/normalize";

/** Words with an ending of agents that are no people. */
const NO_AGENTS = new Set(
  "number,folder,computer,browser,filter,header,footer,calendar,order,letter,paper,server,router,counter,marker,monitor,sensor,error,color,colour,factor,vector,editor,processor,scanner,printer,provider,parameter,container,register,buffer,timer,layer,center,power,weather,matter,manner,corner,offer,transfer,barrier,tracker,loader,helper,wrapper,handler,controller,planner,builder,docker,cluster,newsletter,character,quarter,semester,poster,sticker,slider,reminder,holder,identifier,indicator,operator,generator,calculator,simulator,accelerator,refrigerator,human,restaurant,participant,assistant,variant,constant,merchant,consultant,plant,grant,music,list,checklist,playlist,wishlist,waitlist,shortlist,another,whether,user,scheduler,parser,crawler,importer,exporter,trigger,adapter,connector,compressor,conveyor,elevator,freezer,charger,meter,thermometer,detector,actuator,motor,trailer,tractor,locker,drawer,cylinder,burner,cooker,mixer,dryer,chapter,member,tier,answer,voucher,border,corridor,floor,door".split(","),
);
/** "Richer details" compare and name nobody. */
const COMPARED = /^(?:rich|fast|slow|small|larg|bigg|long|short|strong|weak|clean|smart|clear|quick|cheap|deep|wid|broad|young|old|new|high|low|saf|simpl|light|heavi|easi|great|hard|soft|warm|cold|tight|smooth|bright|dark)er$/;
const AGENT = /(?:er|or|ist|ian|ant|eer|keeper|man|woman)$/;

/** "beekeepers", "curator", "dietitian": a word for who does something, though no table knows it. */
export function isAgentWord(word: string): boolean {
  const last = singular(fold(word));
  const table = catalogue();
  return last.length > 5 && AGENT.test(last) && !COMPARED.test(last) && !NO_AGENTS.has(last) && !table.things.has(last) && !table.others.has(last);
}

/** Records with a name and an address to write to are of people or of firms. */
export function isAboutPeople({ fields }: Concept): boolean {
  return fields.some(({ name }) => name === "email") && fields.some(({ name }) => /^(?:name|first name|full name)$/.test(name));
}
