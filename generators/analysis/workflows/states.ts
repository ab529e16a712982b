import { fold } from "../words/normalize";

const FINAL = /^(done|completed?|closed|archived|cancell?ed|rejected|declined|refused|denied|paid|delivered|returned|resolved|sold|dead|culled|hired|lost|won|expired|finished|finalised|finalized|refunded|withdrawn|accepted|ended|played|invoiced|picked up|collected|entregado|cerrado|cancelado|inactivo|fermee?|erledigt|abgeschlossen|zuruckgegeben|bezahlt|geliefert|beendet|ausgeliefert|pagado|pagada|finalizado|finalizada|completado|completada|entregada|cerrada|concluido|concluida|pago|entregue|paye|payee|livre|livree|termine|terminee|clos|close|live)$/;
const BAD = /^(cancell?ed|rejected|declined|refused|denied|lost|expired|overdue|failed|no[- ]?show|withdrawn|dead|culled|archived|terminated|dropped|dropped out|abandoned|forfeited|forfeit|voided|void|returned|cancelado|cancelada|rechazado|rechazada|storniert|abgebrochen|verloren|annule|annulee|recusado|recusada)$/;
const REFUSAL = /^(rejected|declined|refused|denied|rechazado|rechazada|abgelehnt|refuse|refusee|recusado|recusada)$/;
const CONSENT = /^(approved|accepted|confirmed|published|signed|granted)$/;
const LATE = /^(overdue|expired|late|delayed|failed)$/;
const PAUSE = /^(on hold|paused|postponed|deferred|blocked|suspended|waiting|frozen|snoozed)$/;

/** What a state says by its name. `bad`: away from the way to success; `late`: a lapse that may still be mended. */
export type StateKind = "plain" | "final" | "bad" | "refusal" | "consent" | "late" | "pause";

export function stateKind(state: string): StateKind {
  const name = fold(state);
  if (LATE.test(name)) return "late";
  if (REFUSAL.test(name)) return "refusal";
  if (name !== "returned" && BAD.test(name)) return "bad";
  if (PAUSE.test(name)) return "pause";
  if (CONSENT.test(name)) return "consent";
  return FINAL.test(name) ? "final" : "plain";
}

export function isFinalState(state: string): boolean {
  return FINAL.test(fold(state)) || BAD.test(fold(state));
}

/** Whether two words mean one state: "no-show" and "No show", "canceled" and "cancelled". */
export function sameState(left: string, right: string): boolean {
  const norm = (state: string): string => fold(state).replace(/[\s_-]+/g, "").replace(/cancell/, "cancel");
  return norm(left) === norm(right);
}
