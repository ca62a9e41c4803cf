/** Whether a receipt was booked from a payment that a provider holds: the same as `cameOnline` of queries. */
export const isOnline = (receipt: {
  provider_reference: string | null;
  payment_group: string | null;
}): boolean => receipt.provider_reference !== null && receipt.payment_group !== null;
