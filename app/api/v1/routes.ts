// Made by `npm run routes` from the folder tree; a test holds the two together.
import type { RouteTable } from "@/lib/api/router";
import * as route0 from "./advisories/[id]/resolve/route";
import * as route1 from "./advisories/[id]/route";
import * as route2 from "./api-keys/[id]/route";
import * as route3 from "./api-keys/route";
import * as route4 from "./appointments/[id]/cancel/route";
import * as route5 from "./appointments/[id]/collected/route";
import * as route6 from "./appointments/[id]/courtesy-loan/route";
import * as route7 from "./appointments/[id]/document/route";
import * as route8 from "./appointments/[id]/hand-out-car/route";
import * as route9 from "./appointments/[id]/route";
import * as route10 from "./appointments/[id]/status/route";
import * as route11 from "./appointments/[id]/take-car-back/route";
import * as route12 from "./appointments/availability/route";
import * as route13 from "./appointments/bulk/route";
import * as route14 from "./appointments/calendar/route";
import * as route15 from "./appointments/diary/route";
import * as route16 from "./appointments/route";
import * as route17 from "./audit/route";
import * as route18 from "./auth/change-password/route";
import * as route19 from "./auth/jwks.json/route";
import * as route20 from "./auth/login/route";
import * as route21 from "./auth/logout/route";
import * as route22 from "./auth/me/route";
import * as route23 from "./auth/profile/route";
import * as route24 from "./auth/refresh/route";
import * as route25 from "./auth/sessions/[id]/route";
import * as route26 from "./auth/sessions/route";
import * as route27 from "./cash-ups/[day]/reopen/route";
import * as route28 from "./cash-ups/[day]/route";
import * as route29 from "./cash-ups/route";
import * as route30 from "./contacts/[id]/route";
import * as route31 from "./conversations/[id]/assign/route";
import * as route32 from "./conversations/[id]/close/route";
import * as route33 from "./conversations/[id]/messages/route";
import * as route34 from "./conversations/[id]/read/route";
import * as route35 from "./conversations/[id]/route";
import * as route36 from "./conversations/route";
import * as route37 from "./courtesy-loans/route";
import * as route38 from "./customers/[id]/consents/route";
import * as route39 from "./customers/[id]/contacts/bulk/route";
import * as route40 from "./customers/[id]/contacts/route";
import * as route41 from "./customers/[id]/documents/route";
import * as route42 from "./customers/[id]/email/route";
import * as route43 from "./customers/[id]/merge/route";
import * as route44 from "./customers/[id]/payment-link/route";
import * as route45 from "./customers/[id]/receipts/route";
import * as route46 from "./customers/[id]/restore/route";
import * as route47 from "./customers/[id]/route";
import * as route48 from "./customers/[id]/statement/email/route";
import * as route49 from "./customers/[id]/statement/pdf/route";
import * as route50 from "./customers/[id]/statement/route";
import * as route51 from "./customers/[id]/vehicles/route";
import * as route52 from "./customers/bulk/route";
import * as route53 from "./customers/route";
import * as route54 from "./customers/search/route";
import * as route55 from "./deletions/route";
import * as route56 from "./docs/route";
import * as route57 from "./documents/[id]/advisor-sheet/route";
import * as route58 from "./documents/[id]/advisories/route";
import * as route59 from "./documents/[id]/allocations/route";
import * as route60 from "./documents/[id]/answer/route";
import * as route61 from "./documents/[id]/ask-to-issue/route";
import * as route62 from "./documents/[id]/collected/route";
import * as route63 from "./documents/[id]/convert/route";
import * as route64 from "./documents/[id]/copy/route";
import * as route65 from "./documents/[id]/credit/route";
import * as route66 from "./documents/[id]/email/route";
import * as route67 from "./documents/[id]/excess/route";
import * as route68 from "./documents/[id]/issue/route";
import * as route69 from "./documents/[id]/issuers/route";
import * as route70 from "./documents/[id]/keep-on-account/route";
import * as route71 from "./documents/[id]/line-items/[line_id]/route";
import * as route72 from "./documents/[id]/line-items/route";
import * as route73 from "./documents/[id]/parts/route";
import * as route74 from "./documents/[id]/pay-out/route";
import * as route75 from "./documents/[id]/payment-link/route";
import * as route76 from "./documents/[id]/pdf/route";
import * as route77 from "./documents/[id]/print/route";
import * as route78 from "./documents/[id]/put-on-account/route";
import * as route79 from "./documents/[id]/receipts/route";
import * as route80 from "./documents/[id]/release-money/route";
import * as route81 from "./documents/[id]/route";
import * as route82 from "./documents/[id]/split/route";
import * as route83 from "./documents/[id]/status/route";
import * as route84 from "./documents/[id]/stripe-invoice/route";
import * as route85 from "./documents/blank/route";
import * as route86 from "./documents/bulk/route";
import * as route87 from "./documents/route";
import * as route88 from "./documents/search/route";
import * as route89 from "./events/route";
import * as route90 from "./holidays/[id]/route";
import * as route91 from "./holidays/bank-holidays/route";
import * as route92 from "./holidays/route";
import * as route93 from "./imports/[id]/cancel/route";
import * as route94 from "./imports/[id]/route";
import * as route95 from "./imports/[id]/undo/route";
import * as route96 from "./imports/route";
import * as route97 from "./message-templates/[id]/route";
import * as route98 from "./message-templates/route";
import * as route99 from "./messages/[id]/resend/route";
import * as route100 from "./messages/[id]/route";
import * as route101 from "./messages/route";
import * as route102 from "./notifications/mark-read/route";
import * as route103 from "./notifications/route";
import * as route104 from "./online-payments/[id]/refunds/route";
import * as route105 from "./online-payments/[id]/route";
import * as route106 from "./online-payments/route";
import * as route107 from "./openapi.json/route";
import * as route108 from "./parts/prices/route";
import * as route109 from "./parts/search/route";
import * as route110 from "./preset-descriptions/[id]/route";
import * as route111 from "./preset-descriptions/route";
import * as route112 from "./purchase-invoices/[id]/accept/route";
import * as route113 from "./purchase-invoices/[id]/book/route";
import * as route114 from "./purchase-invoices/[id]/book-in/route";
import * as route115 from "./purchase-invoices/[id]/route";
import * as route116 from "./purchase-invoices/[id]/void/route";
import * as route117 from "./purchase-invoices/route";
import * as route118 from "./purchase-invoices/unbilled/route";
import * as route119 from "./purchase-orders/[id]/cancel/route";
import * as route120 from "./purchase-orders/[id]/correct-receipt/route";
import * as route121 from "./purchase-orders/[id]/order/route";
import * as route122 from "./purchase-orders/[id]/receive/route";
import * as route123 from "./purchase-orders/[id]/route";
import * as route124 from "./purchase-orders/[id]/send/route";
import * as route125 from "./purchase-orders/[id]/supplier-order/route";
import * as route126 from "./purchase-orders/make/route";
import * as route127 from "./purchase-orders/route";
import * as route128 from "./purchase-orders/suggestions/route";
import * as route129 from "./receipts/[id]/allocations/[document_id]/route";
import * as route130 from "./receipts/[id]/allocations/route";
import * as route131 from "./receipts/[id]/email/route";
import * as route132 from "./receipts/[id]/pdf/route";
import * as route133 from "./receipts/[id]/refunds/route";
import * as route134 from "./receipts/[id]/route";
import * as route135 from "./receipts/route";
import * as route136 from "./reminder-templates/[id]/route";
import * as route137 from "./reminder-templates/route";
import * as route138 from "./reminders/[id]/complete/route";
import * as route139 from "./reminders/[id]/route";
import * as route140 from "./reminders/[id]/skip/route";
import * as route141 from "./reminders/bulk/route";
import * as route142 from "./reminders/route";
import * as route143 from "./reports/outstanding/documents/route";
import * as route144 from "./reports/outstanding/route";
import * as route145 from "./reports/profit-loss/route";
import * as route146 from "./reports/receipts/route";
import * as route147 from "./reports/sales/documents/route";
import * as route148 from "./reports/sales/route";
import * as route149 from "./reports/vat/route";
import * as route150 from "./resources/[id]/route";
import * as route151 from "./resources/order/route";
import * as route152 from "./resources/route";
import * as route153 from "./saved-jobs/[id]/route";
import * as route154 from "./saved-jobs/route";
import * as route155 from "./settings/documents/route";
import * as route156 from "./settings/garage/route";
import * as route157 from "./settings/number-proposals/[series]/route";
import * as route158 from "./settings/number-proposals/route";
import * as route159 from "./settings/number-series/[series]/route";
import * as route160 from "./settings/number-series/route";
import * as route161 from "./settings/online-booking/route";
import * as route162 from "./settings/online-services/[id]/route";
import * as route163 from "./settings/online-services/order/route";
import * as route164 from "./settings/online-services/route";
import * as route165 from "./settings/opening-hours/route";
import * as route166 from "./settings/papers/route";
import * as route167 from "./settings/permissions/[role]/[permission]/route";
import * as route168 from "./settings/permissions/[role]/route";
import * as route169 from "./settings/permissions/route";
import * as route170 from "./settings/statuses/[id]/route";
import * as route171 from "./settings/statuses/order/route";
import * as route172 from "./settings/statuses/route";
import * as route173 from "./settings/stock/route";
import * as route174 from "./settings/webhooks/route";
import * as route175 from "./stock/[id]/movements/route";
import * as route176 from "./stock/[id]/restore/route";
import * as route177 from "./stock/[id]/route";
import * as route178 from "./stock/adjust/route";
import * as route179 from "./stock/bulk/route";
import * as route180 from "./stock/goods-in/route";
import * as route181 from "./stock/low-stock/route";
import * as route182 from "./stock/route";
import * as route183 from "./stock/search/route";
import * as route184 from "./stock/take/route";
import * as route185 from "./stock-takes/[id]/abandon/route";
import * as route186 from "./stock-takes/[id]/approve/route";
import * as route187 from "./stock-takes/[id]/count/route";
import * as route188 from "./stock-takes/[id]/hand-in/route";
import * as route189 from "./stock-takes/[id]/lines/route";
import * as route190 from "./stock-takes/[id]/reopen/route";
import * as route191 from "./stock-takes/[id]/route";
import * as route192 from "./stock-takes/route";
import * as route193 from "./stripe-invoices/[id]/remind/route";
import * as route194 from "./stripe-invoices/[id]/route";
import * as route195 from "./stripe-invoices/[id]/withdraw/route";
import * as route196 from "./stripe-invoices/route";
import * as route197 from "./supplier-credits/route";
import * as route198 from "./supplier-returns/[id]/cancel/route";
import * as route199 from "./supplier-returns/[id]/credit/route";
import * as route200 from "./supplier-returns/[id]/refuse/route";
import * as route201 from "./supplier-returns/[id]/send/route";
import * as route202 from "./supplier-returns/route";
import * as route203 from "./supplier-statements/[id]/link/route";
import * as route204 from "./supplier-statements/[id]/route";
import * as route205 from "./supplier-statements/[id]/settle/route";
import * as route206 from "./supplier-statements/route";
import * as route207 from "./suppliers/[id]/price-files/route";
import * as route208 from "./suppliers/[id]/prices/route";
import * as route209 from "./suppliers/[id]/restore/route";
import * as route210 from "./suppliers/[id]/route";
import * as route211 from "./suppliers/bulk/route";
import * as route212 from "./suppliers/route";
import * as route213 from "./tax-codes/route";
import * as route214 from "./technicians/[id]/hours/route";
import * as route215 from "./technicians/[id]/skills/route";
import * as route216 from "./technicians/route";
import * as route217 from "./texts/route";
import * as route218 from "./users/[id]/activate/route";
import * as route219 from "./users/[id]/deactivate/route";
import * as route220 from "./users/[id]/end-sessions/route";
import * as route221 from "./users/[id]/reset-password/route";
import * as route222 from "./users/[id]/route";
import * as route223 from "./users/route";
import * as route224 from "./vat-periods/[id]/close/route";
import * as route225 from "./vat-periods/[id]/reopen/route";
import * as route226 from "./vat-periods/[id]/route";
import * as route227 from "./vat-periods/[id]/split/route";
import * as route228 from "./vat-periods/route";
import * as route229 from "./vehicle-findings/[id]/done/route";
import * as route230 from "./vehicle-findings/route";
import * as route231 from "./vehicles/[id]/advisories/route";
import * as route232 from "./vehicles/[id]/change-plate/route";
import * as route233 from "./vehicles/[id]/history/route";
import * as route234 from "./vehicles/[id]/mileage/route";
import * as route235 from "./vehicles/[id]/mileages/route";
import * as route236 from "./vehicles/[id]/move-plate/route";
import * as route237 from "./vehicles/[id]/offered-work/route";
import * as route238 from "./vehicles/[id]/reminders/route";
import * as route239 from "./vehicles/[id]/restore/route";
import * as route240 from "./vehicles/[id]/route";
import * as route241 from "./vehicles/[id]/service-record/route";
import * as route242 from "./vehicles/[id]/transfer/route";
import * as route243 from "./vehicles/bulk/route";
import * as route244 from "./vehicles/lookup/route";
import * as route245 from "./vehicles/route";
import * as route246 from "./vehicles/search/route";
import * as route247 from "./webhook-deliveries/[id]/replay/route";
import * as route248 from "./webhook-deliveries/[id]/route";
import * as route249 from "./webhooks/[id]/deliveries/route";
import * as route250 from "./webhooks/[id]/enable/route";
import * as route251 from "./webhooks/[id]/replay-failed/route";
import * as route252 from "./webhooks/[id]/rotate-secret/route";
import * as route253 from "./webhooks/[id]/route";
import * as route254 from "./webhooks/[id]/test/route";
import * as route255 from "./webhooks/events/route";
import * as route256 from "./webhooks/route";

export const routes: RouteTable = [
  ["/advisories/[id]/resolve", route0],
  ["/advisories/[id]", route1],
  ["/api-keys/[id]", route2],
  ["/api-keys", route3],
  ["/appointments/[id]/cancel", route4],
  ["/appointments/[id]/collected", route5],
  ["/appointments/[id]/courtesy-loan", route6],
  ["/appointments/[id]/document", route7],
  ["/appointments/[id]/hand-out-car", route8],
  ["/appointments/[id]", route9],
  ["/appointments/[id]/status", route10],
  ["/appointments/[id]/take-car-back", route11],
  ["/appointments/availability", route12],
  ["/appointments/bulk", route13],
  ["/appointments/calendar", route14],
  ["/appointments/diary", route15],
  ["/appointments", route16],
  ["/audit", route17],
  ["/auth/change-password", route18],
  ["/auth/jwks.json", route19],
  ["/auth/login", route20],
  ["/auth/logout", route21],
  ["/auth/me", route22],
  ["/auth/profile", route23],
  ["/auth/refresh", route24],
  ["/auth/sessions/[id]", route25],
  ["/auth/sessions", route26],
  ["/cash-ups/[day]/reopen", route27],
  ["/cash-ups/[day]", route28],
  ["/cash-ups", route29],
  ["/contacts/[id]", route30],
  ["/conversations/[id]/assign", route31],
  ["/conversations/[id]/close", route32],
  ["/conversations/[id]/messages", route33],
  ["/conversations/[id]/read", route34],
  ["/conversations/[id]", route35],
  ["/conversations", route36],
  ["/courtesy-loans", route37],
  ["/customers/[id]/consents", route38],
  ["/customers/[id]/contacts/bulk", route39],
  ["/customers/[id]/contacts", route40],
  ["/customers/[id]/documents", route41],
  ["/customers/[id]/email", route42],
  ["/customers/[id]/merge", route43],
  ["/customers/[id]/payment-link", route44],
  ["/customers/[id]/receipts", route45],
  ["/customers/[id]/restore", route46],
  ["/customers/[id]", route47],
  ["/customers/[id]/statement/email", route48],
  ["/customers/[id]/statement/pdf", route49],
  ["/customers/[id]/statement", route50],
  ["/customers/[id]/vehicles", route51],
  ["/customers/bulk", route52],
  ["/customers", route53],
  ["/customers/search", route54],
  ["/deletions", route55],
  ["/docs", route56],
  ["/documents/[id]/advisor-sheet", route57],
  ["/documents/[id]/advisories", route58],
  ["/documents/[id]/allocations", route59],
  ["/documents/[id]/answer", route60],
  ["/documents/[id]/ask-to-issue", route61],
  ["/documents/[id]/collected", route62],
  ["/documents/[id]/convert", route63],
  ["/documents/[id]/copy", route64],
  ["/documents/[id]/credit", route65],
  ["/documents/[id]/email", route66],
  ["/documents/[id]/excess", route67],
  ["/documents/[id]/issue", route68],
  ["/documents/[id]/issuers", route69],
  ["/documents/[id]/keep-on-account", route70],
  ["/documents/[id]/line-items/[line_id]", route71],
  ["/documents/[id]/line-items", route72],
  ["/documents/[id]/parts", route73],
  ["/documents/[id]/pay-out", route74],
  ["/documents/[id]/payment-link", route75],
  ["/documents/[id]/pdf", route76],
  ["/documents/[id]/print", route77],
  ["/documents/[id]/put-on-account", route78],
  ["/documents/[id]/receipts", route79],
  ["/documents/[id]/release-money", route80],
  ["/documents/[id]", route81],
  ["/documents/[id]/split", route82],
  ["/documents/[id]/status", route83],
  ["/documents/[id]/stripe-invoice", route84],
  ["/documents/blank", route85],
  ["/documents/bulk", route86],
  ["/documents", route87],
  ["/documents/search", route88],
  ["/events", route89],
  ["/holidays/[id]", route90],
  ["/holidays/bank-holidays", route91],
  ["/holidays", route92],
  ["/imports/[id]/cancel", route93],
  ["/imports/[id]", route94],
  ["/imports/[id]/undo", route95],
  ["/imports", route96],
  ["/message-templates/[id]", route97],
  ["/message-templates", route98],
  ["/messages/[id]/resend", route99],
  ["/messages/[id]", route100],
  ["/messages", route101],
  ["/notifications/mark-read", route102],
  ["/notifications", route103],
  ["/online-payments/[id]/refunds", route104],
  ["/online-payments/[id]", route105],
  ["/online-payments", route106],
  ["/openapi.json", route107],
  ["/parts/prices", route108],
  ["/parts/search", route109],
  ["/preset-descriptions/[id]", route110],
  ["/preset-descriptions", route111],
  ["/purchase-invoices/[id]/accept", route112],
  ["/purchase-invoices/[id]/book", route113],
  ["/purchase-invoices/[id]/book-in", route114],
  ["/purchase-invoices/[id]", route115],
  ["/purchase-invoices/[id]/void", route116],
  ["/purchase-invoices", route117],
  ["/purchase-invoices/unbilled", route118],
  ["/purchase-orders/[id]/cancel", route119],
  ["/purchase-orders/[id]/correct-receipt", route120],
  ["/purchase-orders/[id]/order", route121],
  ["/purchase-orders/[id]/receive", route122],
  ["/purchase-orders/[id]", route123],
  ["/purchase-orders/[id]/send", route124],
  ["/purchase-orders/[id]/supplier-order", route125],
  ["/purchase-orders/make", route126],
  ["/purchase-orders", route127],
  ["/purchase-orders/suggestions", route128],
  ["/receipts/[id]/allocations/[document_id]", route129],
  ["/receipts/[id]/allocations", route130],
  ["/receipts/[id]/email", route131],
  ["/receipts/[id]/pdf", route132],
  ["/receipts/[id]/refunds", route133],
  ["/receipts/[id]", route134],
  ["/receipts", route135],
  ["/reminder-templates/[id]", route136],
  ["/reminder-templates", route137],
  ["/reminders/[id]/complete", route138],
  ["/reminders/[id]", route139],
  ["/reminders/[id]/skip", route140],
  ["/reminders/bulk", route141],
  ["/reminders", route142],
  ["/reports/outstanding/documents", route143],
  ["/reports/outstanding", route144],
  ["/reports/profit-loss", route145],
  ["/reports/receipts", route146],
  ["/reports/sales/documents", route147],
  ["/reports/sales", route148],
  ["/reports/vat", route149],
  ["/resources/[id]", route150],
  ["/resources/order", route151],
  ["/resources", route152],
  ["/saved-jobs/[id]", route153],
  ["/saved-jobs", route154],
  ["/settings/documents", route155],
  ["/settings/garage", route156],
  ["/settings/number-proposals/[series]", route157],
  ["/settings/number-proposals", route158],
  ["/settings/number-series/[series]", route159],
  ["/settings/number-series", route160],
  ["/settings/online-booking", route161],
  ["/settings/online-services/[id]", route162],
  ["/settings/online-services/order", route163],
  ["/settings/online-services", route164],
  ["/settings/opening-hours", route165],
  ["/settings/papers", route166],
  ["/settings/permissions/[role]/[permission]", route167],
  ["/settings/permissions/[role]", route168],
  ["/settings/permissions", route169],
  ["/settings/statuses/[id]", route170],
  ["/settings/statuses/order", route171],
  ["/settings/statuses", route172],
  ["/settings/stock", route173],
  ["/settings/webhooks", route174],
  ["/stock/[id]/movements", route175],
  ["/stock/[id]/restore", route176],
  ["/stock/[id]", route177],
  ["/stock/adjust", route178],
  ["/stock/bulk", route179],
  ["/stock/goods-in", route180],
  ["/stock/low-stock", route181],
  ["/stock", route182],
  ["/stock/search", route183],
  ["/stock/take", route184],
  ["/stock-takes/[id]/abandon", route185],
  ["/stock-takes/[id]/approve", route186],
  ["/stock-takes/[id]/count", route187],
  ["/stock-takes/[id]/hand-in", route188],
  ["/stock-takes/[id]/lines", route189],
  ["/stock-takes/[id]/reopen", route190],
  ["/stock-takes/[id]", route191],
  ["/stock-takes", route192],
  ["/stripe-invoices/[id]/remind", route193],
  ["/stripe-invoices/[id]", route194],
  ["/stripe-invoices/[id]/withdraw", route195],
  ["/stripe-invoices", route196],
  ["/supplier-credits", route197],
  ["/supplier-returns/[id]/cancel", route198],
  ["/supplier-returns/[id]/credit", route199],
  ["/supplier-returns/[id]/refuse", route200],
  ["/supplier-returns/[id]/send", route201],
  ["/supplier-returns", route202],
  ["/supplier-statements/[id]/link", route203],
  ["/supplier-statements/[id]", route204],
  ["/supplier-statements/[id]/settle", route205],
  ["/supplier-statements", route206],
  ["/suppliers/[id]/price-files", route207],
  ["/suppliers/[id]/prices", route208],
  ["/suppliers/[id]/restore", route209],
  ["/suppliers/[id]", route210],
  ["/suppliers/bulk", route211],
  ["/suppliers", route212],
  ["/tax-codes", route213],
  ["/technicians/[id]/hours", route214],
  ["/technicians/[id]/skills", route215],
  ["/technicians", route216],
  ["/texts", route217],
  ["/users/[id]/activate", route218],
  ["/users/[id]/deactivate", route219],
  ["/users/[id]/end-sessions", route220],
  ["/users/[id]/reset-password", route221],
  ["/users/[id]", route222],
  ["/users", route223],
  ["/vat-periods/[id]/close", route224],
  ["/vat-periods/[id]/reopen", route225],
  ["/vat-periods/[id]", route226],
  ["/vat-periods/[id]/split", route227],
  ["/vat-periods", route228],
  ["/vehicle-findings/[id]/done", route229],
  ["/vehicle-findings", route230],
  ["/vehicles/[id]/advisories", route231],
  ["/vehicles/[id]/change-plate", route232],
  ["/vehicles/[id]/history", route233],
  ["/vehicles/[id]/mileage", route234],
  ["/vehicles/[id]/mileages", route235],
  ["/vehicles/[id]/move-plate", route236],
  ["/vehicles/[id]/offered-work", route237],
  ["/vehicles/[id]/reminders", route238],
  ["/vehicles/[id]/restore", route239],
  ["/vehicles/[id]", route240],
  ["/vehicles/[id]/service-record", route241],
  ["/vehicles/[id]/transfer", route242],
  ["/vehicles/bulk", route243],
  ["/vehicles/lookup", route244],
  ["/vehicles", route245],
  ["/vehicles/search", route246],
  ["/webhook-deliveries/[id]/replay", route247],
  ["/webhook-deliveries/[id]", route248],
  ["/webhooks/[id]/deliveries", route249],
  ["/webhooks/[id]/enable", route250],
  ["/webhooks/[id]/replay-failed", route251],
  ["/webhooks/[id]/rotate-secret", route252],
  ["/webhooks/[id]", route253],
  ["/webhooks/[id]/test", route254],
  ["/webhooks/events", route255],
  ["/webhooks", route256],
];
