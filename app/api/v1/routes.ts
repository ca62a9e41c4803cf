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
import * as route17 from "./attachment-uploads/[id]/finish/route";
import * as route18 from "./attachment-uploads/[id]/route";
import * as route19 from "./attachment-uploads/route";
import * as route20 from "./attachments/[id]/content/route";
import * as route21 from "./attachments/[id]/drawing/route";
import * as route22 from "./attachments/[id]/restore/route";
import * as route23 from "./attachments/[id]/route";
import * as route24 from "./attachments/route";
import * as route25 from "./attendances/[id]/route";
import * as route26 from "./attendances/route";
import * as route27 from "./audit/route";
import * as route28 from "./auth/change-password/route";
import * as route29 from "./auth/jwks.json/route";
import * as route30 from "./auth/login/route";
import * as route31 from "./auth/logout/route";
import * as route32 from "./auth/me/route";
import * as route33 from "./auth/profile/route";
import * as route34 from "./auth/refresh/route";
import * as route35 from "./auth/sessions/[id]/route";
import * as route36 from "./auth/sessions/route";
import * as route37 from "./cash-ups/[day]/reopen/route";
import * as route38 from "./cash-ups/[day]/route";
import * as route39 from "./cash-ups/route";
import * as route40 from "./clock/arrive/route";
import * as route41 from "./clock/by-pin/route";
import * as route42 from "./clock/day/route";
import * as route43 from "./clock/figures/route";
import * as route44 from "./clock/finish/route";
import * as route45 from "./clock/leave/route";
import * as route46 from "./clock/pause/route";
import * as route47 from "./clock/pin/route";
import * as route48 from "./clock/route";
import * as route49 from "./clock/start/route";
import * as route50 from "./clock-questions/[id]/answer/route";
import * as route51 from "./clock-questions/route";
import * as route52 from "./contacts/[id]/route";
import * as route53 from "./conversations/[id]/assign/route";
import * as route54 from "./conversations/[id]/close/route";
import * as route55 from "./conversations/[id]/messages/route";
import * as route56 from "./conversations/[id]/read/route";
import * as route57 from "./conversations/[id]/route";
import * as route58 from "./conversations/route";
import * as route59 from "./courtesy-loans/route";
import * as route60 from "./customers/[id]/consents/route";
import * as route61 from "./customers/[id]/contacts/bulk/route";
import * as route62 from "./customers/[id]/contacts/route";
import * as route63 from "./customers/[id]/documents/route";
import * as route64 from "./customers/[id]/email/route";
import * as route65 from "./customers/[id]/merge/route";
import * as route66 from "./customers/[id]/payment-link/route";
import * as route67 from "./customers/[id]/receipts/route";
import * as route68 from "./customers/[id]/restore/route";
import * as route69 from "./customers/[id]/route";
import * as route70 from "./customers/[id]/statement/email/route";
import * as route71 from "./customers/[id]/statement/pdf/route";
import * as route72 from "./customers/[id]/statement/route";
import * as route73 from "./customers/[id]/vehicles/route";
import * as route74 from "./customers/bulk/route";
import * as route75 from "./customers/route";
import * as route76 from "./customers/search/route";
import * as route77 from "./deletions/route";
import * as route78 from "./docs/route";
import * as route79 from "./documents/[id]/advisor-sheet/route";
import * as route80 from "./documents/[id]/advisories/route";
import * as route81 from "./documents/[id]/allocations/route";
import * as route82 from "./documents/[id]/answer/route";
import * as route83 from "./documents/[id]/ask-to-issue/route";
import * as route84 from "./documents/[id]/collected/route";
import * as route85 from "./documents/[id]/convert/route";
import * as route86 from "./documents/[id]/copy/route";
import * as route87 from "./documents/[id]/credit/route";
import * as route88 from "./documents/[id]/email/route";
import * as route89 from "./documents/[id]/excess/route";
import * as route90 from "./documents/[id]/hours/route";
import * as route91 from "./documents/[id]/issue/route";
import * as route92 from "./documents/[id]/issuers/route";
import * as route93 from "./documents/[id]/keep-on-account/route";
import * as route94 from "./documents/[id]/line-items/[line_id]/route";
import * as route95 from "./documents/[id]/line-items/route";
import * as route96 from "./documents/[id]/parts/route";
import * as route97 from "./documents/[id]/pay-out/route";
import * as route98 from "./documents/[id]/payment-link/route";
import * as route99 from "./documents/[id]/pdf/route";
import * as route100 from "./documents/[id]/print/route";
import * as route101 from "./documents/[id]/put-on-account/route";
import * as route102 from "./documents/[id]/receipts/route";
import * as route103 from "./documents/[id]/release-money/route";
import * as route104 from "./documents/[id]/route";
import * as route105 from "./documents/[id]/split/route";
import * as route106 from "./documents/[id]/status/route";
import * as route107 from "./documents/[id]/stripe-invoice/route";
import * as route108 from "./documents/blank/route";
import * as route109 from "./documents/bulk/route";
import * as route110 from "./documents/route";
import * as route111 from "./documents/search/route";
import * as route112 from "./events/route";
import * as route113 from "./holidays/[id]/route";
import * as route114 from "./holidays/bank-holidays/route";
import * as route115 from "./holidays/route";
import * as route116 from "./imports/[id]/cancel/route";
import * as route117 from "./imports/[id]/route";
import * as route118 from "./imports/[id]/undo/route";
import * as route119 from "./imports/route";
import * as route120 from "./inspection-templates/[id]/activate/route";
import * as route121 from "./inspection-templates/[id]/restore/route";
import * as route122 from "./inspection-templates/[id]/route";
import * as route123 from "./inspection-templates/route";
import * as route124 from "./inspections/[id]/finish/route";
import * as route125 from "./inspections/[id]/offer/route";
import * as route126 from "./inspections/[id]/record/route";
import * as route127 from "./inspections/[id]/reopen/route";
import * as route128 from "./inspections/[id]/route";
import * as route129 from "./inspections/[id]/void/route";
import * as route130 from "./inspections/route";
import * as route131 from "./message-templates/[id]/route";
import * as route132 from "./message-templates/route";
import * as route133 from "./messages/[id]/resend/route";
import * as route134 from "./messages/[id]/route";
import * as route135 from "./messages/route";
import * as route136 from "./notifications/mark-read/route";
import * as route137 from "./notifications/route";
import * as route138 from "./online-payments/[id]/refunds/route";
import * as route139 from "./online-payments/[id]/route";
import * as route140 from "./online-payments/route";
import * as route141 from "./openapi.json/route";
import * as route142 from "./parts/prices/route";
import * as route143 from "./parts/search/route";
import * as route144 from "./preset-descriptions/[id]/route";
import * as route145 from "./preset-descriptions/route";
import * as route146 from "./purchase-invoices/[id]/accept/route";
import * as route147 from "./purchase-invoices/[id]/book/route";
import * as route148 from "./purchase-invoices/[id]/book-in/route";
import * as route149 from "./purchase-invoices/[id]/route";
import * as route150 from "./purchase-invoices/[id]/void/route";
import * as route151 from "./purchase-invoices/route";
import * as route152 from "./purchase-invoices/unbilled/route";
import * as route153 from "./purchase-orders/[id]/cancel/route";
import * as route154 from "./purchase-orders/[id]/correct-receipt/route";
import * as route155 from "./purchase-orders/[id]/order/route";
import * as route156 from "./purchase-orders/[id]/receive/route";
import * as route157 from "./purchase-orders/[id]/route";
import * as route158 from "./purchase-orders/[id]/send/route";
import * as route159 from "./purchase-orders/[id]/supplier-order/route";
import * as route160 from "./purchase-orders/make/route";
import * as route161 from "./purchase-orders/route";
import * as route162 from "./purchase-orders/suggestions/route";
import * as route163 from "./receipts/[id]/allocations/[document_id]/route";
import * as route164 from "./receipts/[id]/allocations/route";
import * as route165 from "./receipts/[id]/email/route";
import * as route166 from "./receipts/[id]/pdf/route";
import * as route167 from "./receipts/[id]/refunds/route";
import * as route168 from "./receipts/[id]/route";
import * as route169 from "./receipts/route";
import * as route170 from "./reminder-templates/[id]/route";
import * as route171 from "./reminder-templates/route";
import * as route172 from "./reminders/[id]/complete/route";
import * as route173 from "./reminders/[id]/route";
import * as route174 from "./reminders/[id]/skip/route";
import * as route175 from "./reminders/bulk/route";
import * as route176 from "./reminders/route";
import * as route177 from "./reports/outstanding/documents/route";
import * as route178 from "./reports/outstanding/route";
import * as route179 from "./reports/profit-loss/route";
import * as route180 from "./reports/receipts/route";
import * as route181 from "./reports/sales/documents/route";
import * as route182 from "./reports/sales/route";
import * as route183 from "./reports/vat/route";
import * as route184 from "./resources/[id]/route";
import * as route185 from "./resources/order/route";
import * as route186 from "./resources/route";
import * as route187 from "./saved-jobs/[id]/route";
import * as route188 from "./saved-jobs/route";
import * as route189 from "./settings/documents/route";
import * as route190 from "./settings/garage/route";
import * as route191 from "./settings/number-proposals/[series]/route";
import * as route192 from "./settings/number-proposals/route";
import * as route193 from "./settings/number-series/[series]/route";
import * as route194 from "./settings/number-series/route";
import * as route195 from "./settings/online-booking/route";
import * as route196 from "./settings/online-services/[id]/route";
import * as route197 from "./settings/online-services/order/route";
import * as route198 from "./settings/online-services/route";
import * as route199 from "./settings/opening-hours/route";
import * as route200 from "./settings/papers/route";
import * as route201 from "./settings/permissions/[role]/[permission]/route";
import * as route202 from "./settings/permissions/[role]/route";
import * as route203 from "./settings/permissions/route";
import * as route204 from "./settings/statuses/[id]/route";
import * as route205 from "./settings/statuses/order/route";
import * as route206 from "./settings/statuses/route";
import * as route207 from "./settings/stock/route";
import * as route208 from "./settings/webhooks/route";
import * as route209 from "./stock/[id]/movements/route";
import * as route210 from "./stock/[id]/restore/route";
import * as route211 from "./stock/[id]/route";
import * as route212 from "./stock/adjust/route";
import * as route213 from "./stock/bulk/route";
import * as route214 from "./stock/goods-in/route";
import * as route215 from "./stock/low-stock/route";
import * as route216 from "./stock/route";
import * as route217 from "./stock/search/route";
import * as route218 from "./stock/take/route";
import * as route219 from "./stock-takes/[id]/abandon/route";
import * as route220 from "./stock-takes/[id]/approve/route";
import * as route221 from "./stock-takes/[id]/count/route";
import * as route222 from "./stock-takes/[id]/hand-in/route";
import * as route223 from "./stock-takes/[id]/lines/route";
import * as route224 from "./stock-takes/[id]/reopen/route";
import * as route225 from "./stock-takes/[id]/route";
import * as route226 from "./stock-takes/route";
import * as route227 from "./stripe-invoices/[id]/remind/route";
import * as route228 from "./stripe-invoices/[id]/route";
import * as route229 from "./stripe-invoices/[id]/withdraw/route";
import * as route230 from "./stripe-invoices/route";
import * as route231 from "./supplier-credits/route";
import * as route232 from "./supplier-returns/[id]/cancel/route";
import * as route233 from "./supplier-returns/[id]/credit/route";
import * as route234 from "./supplier-returns/[id]/refuse/route";
import * as route235 from "./supplier-returns/[id]/send/route";
import * as route236 from "./supplier-returns/route";
import * as route237 from "./supplier-statements/[id]/link/route";
import * as route238 from "./supplier-statements/[id]/route";
import * as route239 from "./supplier-statements/[id]/settle/route";
import * as route240 from "./supplier-statements/route";
import * as route241 from "./suppliers/[id]/price-files/route";
import * as route242 from "./suppliers/[id]/prices/route";
import * as route243 from "./suppliers/[id]/restore/route";
import * as route244 from "./suppliers/[id]/route";
import * as route245 from "./suppliers/bulk/route";
import * as route246 from "./suppliers/route";
import * as route247 from "./tax-codes/route";
import * as route248 from "./technicians/[id]/hours/route";
import * as route249 from "./technicians/[id]/skills/route";
import * as route250 from "./technicians/route";
import * as route251 from "./texts/route";
import * as route252 from "./users/[id]/activate/route";
import * as route253 from "./users/[id]/deactivate/route";
import * as route254 from "./users/[id]/end-sessions/route";
import * as route255 from "./users/[id]/pin/route";
import * as route256 from "./users/[id]/reset-password/route";
import * as route257 from "./users/[id]/route";
import * as route258 from "./users/route";
import * as route259 from "./vat-periods/[id]/close/route";
import * as route260 from "./vat-periods/[id]/reopen/route";
import * as route261 from "./vat-periods/[id]/route";
import * as route262 from "./vat-periods/[id]/split/route";
import * as route263 from "./vat-periods/route";
import * as route264 from "./vehicle-findings/[id]/done/route";
import * as route265 from "./vehicle-findings/route";
import * as route266 from "./vehicles/[id]/advisories/route";
import * as route267 from "./vehicles/[id]/change-plate/route";
import * as route268 from "./vehicles/[id]/history/route";
import * as route269 from "./vehicles/[id]/last-inspection/route";
import * as route270 from "./vehicles/[id]/mileage/route";
import * as route271 from "./vehicles/[id]/mileages/route";
import * as route272 from "./vehicles/[id]/move-plate/route";
import * as route273 from "./vehicles/[id]/offered-work/route";
import * as route274 from "./vehicles/[id]/reminders/route";
import * as route275 from "./vehicles/[id]/restore/route";
import * as route276 from "./vehicles/[id]/route";
import * as route277 from "./vehicles/[id]/service-record/route";
import * as route278 from "./vehicles/[id]/transfer/route";
import * as route279 from "./vehicles/bulk/route";
import * as route280 from "./vehicles/lookup/route";
import * as route281 from "./vehicles/route";
import * as route282 from "./vehicles/search/route";
import * as route283 from "./webhook-deliveries/[id]/replay/route";
import * as route284 from "./webhook-deliveries/[id]/route";
import * as route285 from "./webhooks/[id]/deliveries/route";
import * as route286 from "./webhooks/[id]/enable/route";
import * as route287 from "./webhooks/[id]/replay-failed/route";
import * as route288 from "./webhooks/[id]/rotate-secret/route";
import * as route289 from "./webhooks/[id]/route";
import * as route290 from "./webhooks/[id]/test/route";
import * as route291 from "./webhooks/events/route";
import * as route292 from "./webhooks/route";
import * as route293 from "./work-times/[id]/route";
import * as route294 from "./work-times/route";

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
  ["/attachment-uploads/[id]/finish", route17],
  ["/attachment-uploads/[id]", route18],
  ["/attachment-uploads", route19],
  ["/attachments/[id]/content", route20],
  ["/attachments/[id]/drawing", route21],
  ["/attachments/[id]/restore", route22],
  ["/attachments/[id]", route23],
  ["/attachments", route24],
  ["/attendances/[id]", route25],
  ["/attendances", route26],
  ["/audit", route27],
  ["/auth/change-password", route28],
  ["/auth/jwks.json", route29],
  ["/auth/login", route30],
  ["/auth/logout", route31],
  ["/auth/me", route32],
  ["/auth/profile", route33],
  ["/auth/refresh", route34],
  ["/auth/sessions/[id]", route35],
  ["/auth/sessions", route36],
  ["/cash-ups/[day]/reopen", route37],
  ["/cash-ups/[day]", route38],
  ["/cash-ups", route39],
  ["/clock/arrive", route40],
  ["/clock/by-pin", route41],
  ["/clock/day", route42],
  ["/clock/figures", route43],
  ["/clock/finish", route44],
  ["/clock/leave", route45],
  ["/clock/pause", route46],
  ["/clock/pin", route47],
  ["/clock", route48],
  ["/clock/start", route49],
  ["/clock-questions/[id]/answer", route50],
  ["/clock-questions", route51],
  ["/contacts/[id]", route52],
  ["/conversations/[id]/assign", route53],
  ["/conversations/[id]/close", route54],
  ["/conversations/[id]/messages", route55],
  ["/conversations/[id]/read", route56],
  ["/conversations/[id]", route57],
  ["/conversations", route58],
  ["/courtesy-loans", route59],
  ["/customers/[id]/consents", route60],
  ["/customers/[id]/contacts/bulk", route61],
  ["/customers/[id]/contacts", route62],
  ["/customers/[id]/documents", route63],
  ["/customers/[id]/email", route64],
  ["/customers/[id]/merge", route65],
  ["/customers/[id]/payment-link", route66],
  ["/customers/[id]/receipts", route67],
  ["/customers/[id]/restore", route68],
  ["/customers/[id]", route69],
  ["/customers/[id]/statement/email", route70],
  ["/customers/[id]/statement/pdf", route71],
  ["/customers/[id]/statement", route72],
  ["/customers/[id]/vehicles", route73],
  ["/customers/bulk", route74],
  ["/customers", route75],
  ["/customers/search", route76],
  ["/deletions", route77],
  ["/docs", route78],
  ["/documents/[id]/advisor-sheet", route79],
  ["/documents/[id]/advisories", route80],
  ["/documents/[id]/allocations", route81],
  ["/documents/[id]/answer", route82],
  ["/documents/[id]/ask-to-issue", route83],
  ["/documents/[id]/collected", route84],
  ["/documents/[id]/convert", route85],
  ["/documents/[id]/copy", route86],
  ["/documents/[id]/credit", route87],
  ["/documents/[id]/email", route88],
  ["/documents/[id]/excess", route89],
  ["/documents/[id]/hours", route90],
  ["/documents/[id]/issue", route91],
  ["/documents/[id]/issuers", route92],
  ["/documents/[id]/keep-on-account", route93],
  ["/documents/[id]/line-items/[line_id]", route94],
  ["/documents/[id]/line-items", route95],
  ["/documents/[id]/parts", route96],
  ["/documents/[id]/pay-out", route97],
  ["/documents/[id]/payment-link", route98],
  ["/documents/[id]/pdf", route99],
  ["/documents/[id]/print", route100],
  ["/documents/[id]/put-on-account", route101],
  ["/documents/[id]/receipts", route102],
  ["/documents/[id]/release-money", route103],
  ["/documents/[id]", route104],
  ["/documents/[id]/split", route105],
  ["/documents/[id]/status", route106],
  ["/documents/[id]/stripe-invoice", route107],
  ["/documents/blank", route108],
  ["/documents/bulk", route109],
  ["/documents", route110],
  ["/documents/search", route111],
  ["/events", route112],
  ["/holidays/[id]", route113],
  ["/holidays/bank-holidays", route114],
  ["/holidays", route115],
  ["/imports/[id]/cancel", route116],
  ["/imports/[id]", route117],
  ["/imports/[id]/undo", route118],
  ["/imports", route119],
  ["/inspection-templates/[id]/activate", route120],
  ["/inspection-templates/[id]/restore", route121],
  ["/inspection-templates/[id]", route122],
  ["/inspection-templates", route123],
  ["/inspections/[id]/finish", route124],
  ["/inspections/[id]/offer", route125],
  ["/inspections/[id]/record", route126],
  ["/inspections/[id]/reopen", route127],
  ["/inspections/[id]", route128],
  ["/inspections/[id]/void", route129],
  ["/inspections", route130],
  ["/message-templates/[id]", route131],
  ["/message-templates", route132],
  ["/messages/[id]/resend", route133],
  ["/messages/[id]", route134],
  ["/messages", route135],
  ["/notifications/mark-read", route136],
  ["/notifications", route137],
  ["/online-payments/[id]/refunds", route138],
  ["/online-payments/[id]", route139],
  ["/online-payments", route140],
  ["/openapi.json", route141],
  ["/parts/prices", route142],
  ["/parts/search", route143],
  ["/preset-descriptions/[id]", route144],
  ["/preset-descriptions", route145],
  ["/purchase-invoices/[id]/accept", route146],
  ["/purchase-invoices/[id]/book", route147],
  ["/purchase-invoices/[id]/book-in", route148],
  ["/purchase-invoices/[id]", route149],
  ["/purchase-invoices/[id]/void", route150],
  ["/purchase-invoices", route151],
  ["/purchase-invoices/unbilled", route152],
  ["/purchase-orders/[id]/cancel", route153],
  ["/purchase-orders/[id]/correct-receipt", route154],
  ["/purchase-orders/[id]/order", route155],
  ["/purchase-orders/[id]/receive", route156],
  ["/purchase-orders/[id]", route157],
  ["/purchase-orders/[id]/send", route158],
  ["/purchase-orders/[id]/supplier-order", route159],
  ["/purchase-orders/make", route160],
  ["/purchase-orders", route161],
  ["/purchase-orders/suggestions", route162],
  ["/receipts/[id]/allocations/[document_id]", route163],
  ["/receipts/[id]/allocations", route164],
  ["/receipts/[id]/email", route165],
  ["/receipts/[id]/pdf", route166],
  ["/receipts/[id]/refunds", route167],
  ["/receipts/[id]", route168],
  ["/receipts", route169],
  ["/reminder-templates/[id]", route170],
  ["/reminder-templates", route171],
  ["/reminders/[id]/complete", route172],
  ["/reminders/[id]", route173],
  ["/reminders/[id]/skip", route174],
  ["/reminders/bulk", route175],
  ["/reminders", route176],
  ["/reports/outstanding/documents", route177],
  ["/reports/outstanding", route178],
  ["/reports/profit-loss", route179],
  ["/reports/receipts", route180],
  ["/reports/sales/documents", route181],
  ["/reports/sales", route182],
  ["/reports/vat", route183],
  ["/resources/[id]", route184],
  ["/resources/order", route185],
  ["/resources", route186],
  ["/saved-jobs/[id]", route187],
  ["/saved-jobs", route188],
  ["/settings/documents", route189],
  ["/settings/garage", route190],
  ["/settings/number-proposals/[series]", route191],
  ["/settings/number-proposals", route192],
  ["/settings/number-series/[series]", route193],
  ["/settings/number-series", route194],
  ["/settings/online-booking", route195],
  ["/settings/online-services/[id]", route196],
  ["/settings/online-services/order", route197],
  ["/settings/online-services", route198],
  ["/settings/opening-hours", route199],
  ["/settings/papers", route200],
  ["/settings/permissions/[role]/[permission]", route201],
  ["/settings/permissions/[role]", route202],
  ["/settings/permissions", route203],
  ["/settings/statuses/[id]", route204],
  ["/settings/statuses/order", route205],
  ["/settings/statuses", route206],
  ["/settings/stock", route207],
  ["/settings/webhooks", route208],
  ["/stock/[id]/movements", route209],
  ["/stock/[id]/restore", route210],
  ["/stock/[id]", route211],
  ["/stock/adjust", route212],
  ["/stock/bulk", route213],
  ["/stock/goods-in", route214],
  ["/stock/low-stock", route215],
  ["/stock", route216],
  ["/stock/search", route217],
  ["/stock/take", route218],
  ["/stock-takes/[id]/abandon", route219],
  ["/stock-takes/[id]/approve", route220],
  ["/stock-takes/[id]/count", route221],
  ["/stock-takes/[id]/hand-in", route222],
  ["/stock-takes/[id]/lines", route223],
  ["/stock-takes/[id]/reopen", route224],
  ["/stock-takes/[id]", route225],
  ["/stock-takes", route226],
  ["/stripe-invoices/[id]/remind", route227],
  ["/stripe-invoices/[id]", route228],
  ["/stripe-invoices/[id]/withdraw", route229],
  ["/stripe-invoices", route230],
  ["/supplier-credits", route231],
  ["/supplier-returns/[id]/cancel", route232],
  ["/supplier-returns/[id]/credit", route233],
  ["/supplier-returns/[id]/refuse", route234],
  ["/supplier-returns/[id]/send", route235],
  ["/supplier-returns", route236],
  ["/supplier-statements/[id]/link", route237],
  ["/supplier-statements/[id]", route238],
  ["/supplier-statements/[id]/settle", route239],
  ["/supplier-statements", route240],
  ["/suppliers/[id]/price-files", route241],
  ["/suppliers/[id]/prices", route242],
  ["/suppliers/[id]/restore", route243],
  ["/suppliers/[id]", route244],
  ["/suppliers/bulk", route245],
  ["/suppliers", route246],
  ["/tax-codes", route247],
  ["/technicians/[id]/hours", route248],
  ["/technicians/[id]/skills", route249],
  ["/technicians", route250],
  ["/texts", route251],
  ["/users/[id]/activate", route252],
  ["/users/[id]/deactivate", route253],
  ["/users/[id]/end-sessions", route254],
  ["/users/[id]/pin", route255],
  ["/users/[id]/reset-password", route256],
  ["/users/[id]", route257],
  ["/users", route258],
  ["/vat-periods/[id]/close", route259],
  ["/vat-periods/[id]/reopen", route260],
  ["/vat-periods/[id]", route261],
  ["/vat-periods/[id]/split", route262],
  ["/vat-periods", route263],
  ["/vehicle-findings/[id]/done", route264],
  ["/vehicle-findings", route265],
  ["/vehicles/[id]/advisories", route266],
  ["/vehicles/[id]/change-plate", route267],
  ["/vehicles/[id]/history", route268],
  ["/vehicles/[id]/last-inspection", route269],
  ["/vehicles/[id]/mileage", route270],
  ["/vehicles/[id]/mileages", route271],
  ["/vehicles/[id]/move-plate", route272],
  ["/vehicles/[id]/offered-work", route273],
  ["/vehicles/[id]/reminders", route274],
  ["/vehicles/[id]/restore", route275],
  ["/vehicles/[id]", route276],
  ["/vehicles/[id]/service-record", route277],
  ["/vehicles/[id]/transfer", route278],
  ["/vehicles/bulk", route279],
  ["/vehicles/lookup", route280],
  ["/vehicles", route281],
  ["/vehicles/search", route282],
  ["/webhook-deliveries/[id]/replay", route283],
  ["/webhook-deliveries/[id]", route284],
  ["/webhooks/[id]/deliveries", route285],
  ["/webhooks/[id]/enable", route286],
  ["/webhooks/[id]/replay-failed", route287],
  ["/webhooks/[id]/rotate-secret", route288],
  ["/webhooks/[id]", route289],
  ["/webhooks/[id]/test", route290],
  ["/webhooks/events", route291],
  ["/webhooks", route292],
  ["/work-times/[id]", route293],
  ["/work-times", route294],
];
