import type { Domain } from "@/lib/core/domain-facts";

export const onlineBooking: Domain = {
  commands: {
    "online_booking.book": { audit: "booked {it} online", event: "appointments.create" },
    "online_booking.move": { audit: "chose another time for {it} online", event: "appointments.move" },
    "online_booking.cancel": { audit: "cancelled {it} online", event: null },
    "online_booking.tell": { audit: "e-mailed news of an online booking", event: null },
    "online_booking.update": { audit: "changed {of}the settings of online booking", event: null },
    "online_services.create": { audit: "offered a service for online booking", event: null },
    "online_services.update": { audit: "changed {of}a service for online booking", event: null },
    "online_services.delete": { audit: "took a service off online booking", event: null },
    "online_services.order": { audit: "changed the order of the services for online booking", event: null },
  },
  fields: {
    least_notice_hours: "notice needed",
    most_a_day: "online bookings a day",
    on_request: "price on request",
    bay_kind: "kind of bay",
  },
  records: {
    online_services: { called: "a service for online booking", readBy: "online_booking:change" },
  },
  pages: { book: "public form" },
  settings: [
    {
      page: "online-booking",
      title: "Online booking",
      text: "What customers can book by themselves, at which price, and how far ahead.",
      icon: "onlineBooking",
      permission: "online_booking:change",
    },
  ],
};
