import { LoadingState } from "@/components/page/loading-state";

export default function Loading() {
  return <LoadingState />;
}
