import { keepPreviousData, queryOptions, useMutation } from "@tanstack/react-query";
import { errorMessage } from "@/api/api-error";
import { api, unwrap } from "@/api/client";
import { RECORDS } from "@/api/record-cache";
import { toast } from "@/components/ui/toast";

interface PaymentParams {
  page?: number;
  per_page?: number;
  record_id?: string;
}

/** Payments, the newest first: an owner sees all, everybody their own. */
export function paymentsOptions(params: PaymentParams) {
  return queryOptions({
    queryKey: [RECORDS, "workspace-payments", params],
    queryFn: () => unwrap(api.GET("/api/workspace/payments", { params: { query: params } })),
    placeholderData: keepPreviousData,
  });
}

/** Asks for the page where a record is paid, and goes there. */
export function useStartPayment(request: () => Promise<{ url: string }>) {
  return useMutation({
    mutationFn: request,
    onSuccess: ({ url }) => window.location.assign(url),
    onError: (error) => toast.error(errorMessage(error)),
  });
}
