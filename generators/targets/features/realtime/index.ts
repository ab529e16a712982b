import { loadStatic } from "../../../files/index";
import type { Plan } from "../../../plan/index";
import { py } from "../../../writer/index";
import type { Feature } from "../feature";
import { realtimeApi } from "./openapi";

const isOn = ({ features }: Plan) => features.realtime;

/** Pages that follow what others do: the database announces changes, server-sent events tell the browsers. */
export const realtime: Feature = {
  part: {
    files: (plan) => (isOn(plan) ? loadStatic("features/realtime") : []),
    blueprints: (plan) => (isOn(plan) ? ["live_change_bp"] : []),
    settings: (plan) =>
      isOn(plan)
        ? [
            // A stream holds a thread; two stay free for everything else.
            { name: "event_streams", type: "int", read: () => py`max(1, env.integer("WEB_THREADS", 4) - 2)` },
            { name: "event_stream_seconds", type: "int", read: () => py`0 if app_env == "test" else env.integer("EVENT_STREAM_SECONDS", 60)` },
          ]
        : [],
    environment: (plan) =>
      isOn(plan)
        ? [
            { name: "WEB_THREADS", value: "36", comment: "Threads of each web process; an open live connection holds one." },
            { name: "EVENT_STREAM_SECONDS", value: "60", comment: "How long a live connection lasts before the browser comes back." },
          ]
        : [],
    openApi: (plan) => (isOn(plan) ? realtimeApi : { paths: {}, schemas: {} }),
  },
};
