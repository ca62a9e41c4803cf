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
import * as route17 from "./attendances/[id]/route";
import * as route18 from "./attendances/route";
import * as route19 from "./audit/route";
import * as route20 from "./auth/change-password/route";
import * as route21 from "./auth/jwks.json/route";
import * as route22 from "./auth/login/route";
import * as route23 from "./auth/logout/route";
import * as route24 from "./auth/me/route";
import * as route25 from "./auth/profile/route";
import * as route26 from "./auth/refresh/route";
import * as route27 from "./auth/sessions/[id]/route";
import * as route28 from "./auth/sessions/route";
import * as route29 from "./cash-ups/[day]/reopen/route";
import * as route30 from "./cash-ups/[day]/route";
import * as route31 from "./cash-ups/route";
import * as route32 from "./clock/arrive/route";
import * as route33 from "./clock/by-pin/route";
import * as route34 from "./clock/day/route";
import * as route35 from "./clock/figures/route";
import * as route36 from "./clock/finish/route";
import * as route37 from "./clock/leave/route";
import * as route38 from "./clock/pause/route";
import * as route39 from "./clock/pin/route";
import * as route40 from "./clock/route";
import * as route41 from "./clock/start/route";
import * as route42 from "./clock-questions/[id]/answer/route";
import * as route43 from "./clock-questions/route";
import * as route44 from "./contacts/[id]/route";
import * as route45 from "./conversations/[id]/assign/route";
import * as route46 from "./conversations/[id]/close/route";
import * as route47 from "./conversations/[id]/messages/route";
import * as route48 from "./conversations/[id]/read/route";
import * as route49 from "./conversations/[id]/route";
import * as route50 from "./conversations/route";
import * as route51 from "./courtesy-loans/route";
import * as route52 from "./customers/[id]/consents/route";
import * as route53 from "./customers/[id]/contacts/bulk/route";
import * as route54 from "./customers/[id]/contacts/route";
import * as route55 from "./customers/[id]/documents/route";
import * as route56 from "./customers/[id]/email/route";
import * as route57 from "./customers/[id]/merge/route";
import * as route58 from "./customers/[id]/payment-link/route";
import * as route59 from "./customers/[id]/receipts/route";
import * as route60 from "./customers/[id]/restore/route";
import * as route61 from "./customers/[id]/route";
import * as route62 from "./customers/[id]/statement/email/route";
import * as route63 from "./customers/[id]/statement/pdf/route";
import * as route64 from "./customers/[id]/statement/route";
import * as route65 from "./customers/[id]/vehicles/route";
import * as route66 from "./customers/bulk/route";
import * as route67 from "./customers/route";
import * as route68 from "./customers/search/route";
import * as route69 from "./deletions/route";
import * as route70 from "./docs/route";
import * as route71 from "./documents/[id]/advisor-sheet/route";
import * as route72 from "./documents/[id]/advisories/route";
import * as route73 from "./documents/[id]/allocations/route";
import * as route74 from "./documents/[id]/answer/route";
import * as route75 from "./documents/[id]/ask-to-issue/route";
import * as route76 from "./documents/[id]/collected/route";
import * as route77 from "./documents/[id]/convert/route";
import * as route78 from "./documents/[id]/copy/route";
import * as route79 from "./documents/[id]/credit/route";
import * as route80 from "./documents/[id]/email/route";
import * as route81 from "./documents/[id]/excess/route";
import * as route82 from "./documents/[id]/hours/route";
import * as route83 from "./documents/[id]/issue/route";
import * as route84 from "./documents/[id]/issuers/route";
import * as route85 from "./documents/[id]/keep-on-account/route";
import * as route86 from "./documents/[id]/line-items/[line_id]/route";
import * as route87 from "./documents/[id]/line-items/route";
import * as route88 from "./documents/[id]/parts/route";
import * as route89 from "./documents/[id]/pay-out/route";
import * as route90 from "./documents/[id]/payment-link/route";
import * as route91 from "./documents/[id]/pdf/route";
import * as route92 from "./documents/[id]/print/route";
import * as route93 from "./documents/[id]/put-on-account/route";
import * as route94 from "./documents/[id]/receipts/route";
import * as route95 from "./documents/[id]/release-money/route";
import * as route96 from "./documents/[id]/route";
import * as route97 from "./documents/[id]/split/route";
import * as route98 from "./documents/[id]/status/route";
import * as route99 from "./documents/[id]/stripe-invoice/route";
import * as route100 from "./documents/blank/route";
import * as route101 from "./documents/bulk/route";
import * as route102 from "./documents/route";
import * as route103 from "./documents/search/route";
import * as route104 from "./events/route";
import * as route105 from "./holidays/[id]/route";
import * as route106 from "./holidays/bank-holidays/route";
import * as route107 from "./holidays/route";
import * as route108 from "./imports/[id]/cancel/route";
import * as route109 from "./imports/[id]/route";
import * as route110 from "./imports/[id]/undo/route";
import * as route111 from "./imports/route";
import * as route112 from "./inspection-templates/[id]/activate/route";
import * as route113 from "./inspection-templates/[id]/restore/route";
import * as route114 from "./inspection-templates/[id]/route";
import * as route115 from "./inspection-templates/route";
import * as route116 from "./inspections/[id]/finish/route";
import * as route117 from "./inspections/[id]/offer/route";
import * as route118 from "./inspections/[id]/record/route";
import * as route119 from "./inspections/[id]/reopen/route";
import * as route120 from "./inspections/[id]/route";
import * as route121 from "./inspections/[id]/void/route";
import * as route122 from "./inspections/route";
import * as route123 from "./message-templates/[id]/route";
import * as route124 from "./message-templates/route";
import * as route125 from "./messages/[id]/resend/route";
import * as route126 from "./messages/[id]/route";
import * as route127 from "./messages/route";
import * as route128 from "./notifications/mark-read/route";
import * as route129 from "./notifications/route";
import * as route130 from "./online-payments/[id]/refunds/route";
import * as route131 from "./online-payments/[id]/route";
import * as route132 from "./online-payments/route";
import * as route133 from "./openapi.json/route";
import * as route134 from "./parts/prices/route";
import * as route135 from "./parts/search/route";
import * as route136 from "./preset-descriptions/[id]/route";
import * as route137 from "./preset-descriptions/route";
import * as route138 from "./purchase-invoices/[id]/accept/route";
import * as route139 from "./purchase-invoices/[id]/book/route";
import * as route140 from "./purchase-invoices/[id]/book-in/route";
import * as route141 from "./purchase-invoices/[id]/route";
import * as route142 from "./purchase-invoices/[id]/void/route";
import * as route143 from "./purchase-invoices/route";
import * as route144 from "./purchase-invoices/unbilled/route";
import * as route145 from "./purchase-orders/[id]/cancel/route";
import * as route146 from "./purchase-orders/[id]/correct-receipt/route";
import * as route147 from "./purchase-orders/[id]/order/route";
import * as route148 from "./purchase-orders/[id]/receive/route";
import * as route149 from "./purchase-orders/[id]/route";
import * as route150 from "./purchase-orders/[id]/send/route";
import * as route151 from "./purchase-orders/[id]/supplier-order/route";
import * as route152 from "./purchase-orders/make/route";
import * as route153 from "./purchase-orders/route";
import * as route154 from "./purchase-orders/suggestions/route";
import * as route155 from "./receipts/[id]/allocations/[document_id]/route";
import * as route156 from "./receipts/[id]/allocations/route";
import * as route157 from "./receipts/[id]/email/route";
import * as route158 from "./receipts/[id]/pdf/route";
import * as route159 from "./receipts/[id]/refunds/route";
import * as route160 from "./receipts/[id]/route";
import * as route161 from "./receipts/route";
import * as route162 from "./reminder-templates/[id]/route";
import * as route163 from "./reminder-templates/route";
import * as route164 from "./reminders/[id]/complete/route";
import * as route165 from "./reminders/[id]/route";
import * as route166 from "./reminders/[id]/skip/route";
import * as route167 from "./reminders/bulk/route";
import * as route168 from "./reminders/route";
import * as route169 from "./reports/outstanding/documents/route";
import * as route170 from "./reports/outstanding/route";
import * as route171 from "./reports/profit-loss/route";
import * as route172 from "./reports/receipts/route";
import * as route173 from "./reports/sales/documents/route";
import * as route174 from "./reports/sales/route";
import * as route175 from "./reports/vat/route";
import * as route176 from "./resources/[id]/route";
import * as route177 from "./resources/order/route";
import * as route178 from "./resources/route";
import * as route179 from "./saved-jobs/[id]/route";
import * as route180 from "./saved-jobs/route";
import * as route181 from "./settings/documents/route";
import * as route182 from "./settings/garage/route";
import * as route183 from "./settings/number-proposals/[series]/route";
import * as route184 from "./settings/number-proposals/route";
import * as route185 from "./settings/number-series/[series]/route";
import * as route186 from "./settings/number-series/route";
import * as route187 from "./settings/online-booking/route";
import * as route188 from "./settings/online-services/[id]/route";
import * as route189 from "./settings/online-services/order/route";
import * as route190 from "./settings/online-services/route";
import * as route191 from "./settings/opening-hours/route";
import * as route192 from "./settings/papers/route";
import * as route193 from "./settings/permissions/[role]/[permission]/route";
import * as route194 from "./settings/permissions/[role]/route";
import * as route195 from "./settings/permissions/route";
import * as route196 from "./settings/statuses/[id]/route";
import * as route197 from "./settings/statuses/order/route";
import * as route198 from "./settings/statuses/route";
import * as route199 from "./settings/stock/route";
import * as route200 from "./settings/webhooks/route";
import * as route201 from "./stock/[id]/movements/route";
import * as route202 from "./stock/[id]/restore/route";
import * as route203 from "./stock/[id]/route";
import * as route204 from "./stock/adjust/route";
import * as route205 from "./stock/bulk/route";
import * as route206 from "./stock/goods-in/route";
import * as route207 from "./stock/low-stock/route";
import * as route208 from "./stock/route";
import * as route209 from "./stock/search/route";
import * as route210 from "./stock/take/route";
import * as route211 from "./stock-takes/[id]/abandon/route";
import * as route212 from "./stock-takes/[id]/approve/route";
import * as route213 from "./stock-takes/[id]/count/route";
import * as route214 from "./stock-takes/[id]/hand-in/route";
import * as route215 from "./stock-takes/[id]/lines/route";
import * as route216 from "./stock-takes/[id]/reopen/route";
import * as route217 from "./stock-takes/[id]/route";
import * as route218 from "./stock-takes/route";
import * as route219 from "./stripe-invoices/[id]/remind/route";
import * as route220 from "./stripe-invoices/[id]/route";
import * as route221 from "./stripe-invoices/[id]/withdraw/route";
import * as route222 from "./stripe-invoices/route";
import * as route223 from "./supplier-credits/route";
import * as route224 from "./supplier-returns/[id]/cancel/route";
import * as route225 from "./supplier-returns/[id]/credit/route";
import * as route226 from "./supplier-returns/[id]/refuse/route";
import * as route227 from "./supplier-returns/[id]/send/route";
import * as route228 from "./supplier-returns/route";
import * as route229 from "./supplier-statements/[id]/link/route";
import * as route230 from "./supplier-statements/[id]/route";
import * as route231 from "./supplier-statements/[id]/settle/route";
import * as route232 from "./supplier-statements/route";
import * as route233 from "./suppliers/[id]/price-files/route";
import * as route234 from "./suppliers/[id]/prices/route";
import * as route235 from "./suppliers/[id]/restore/route";
import * as route236 from "./suppliers/[id]/route";
import * as route237 from "./suppliers/bulk/route";
import * as route238 from "./suppliers/route";
import * as route239 from "./tax-codes/route";
import * as route240 from "./technicians/[id]/hours/route";
import * as route241 from "./technicians/[id]/skills/route";
import * as route242 from "./technicians/route";
import * as route243 from "./texts/route";
import * as route244 from "./users/[id]/activate/route";
import * as route245 from "./users/[id]/deactivate/route";
import * as route246 from "./users/[id]/end-sessions/route";
import * as route247 from "./users/[id]/pin/route";
import * as route248 from "./users/[id]/reset-password/route";
import * as route249 from "./users/[id]/route";
import * as route250 from "./users/route";
import * as route251 from "./vat-periods/[id]/close/route";
import * as route252 from "./vat-periods/[id]/reopen/route";
import * as route253 from "./vat-periods/[id]/route";
import * as route254 from "./vat-periods/[id]/split/route";
import * as route255 from "./vat-periods/route";
import * as route256 from "./vehicle-findings/[id]/done/route";
import * as route257 from "./vehicle-findings/route";
import * as route258 from "./vehicles/[id]/advisories/route";
import * as route259 from "./vehicles/[id]/change-plate/route";
import * as route260 from "./vehicles/[id]/history/route";
import * as route261 from "./vehicles/[id]/last-inspection/route";
import * as route262 from "./vehicles/[id]/mileage/route";
import * as route263 from "./vehicles/[id]/mileages/route";
import * as route264 from "./vehicles/[id]/move-plate/route";
import * as route265 from "./vehicles/[id]/offered-work/route";
import * as route266 from "./vehicles/[id]/reminders/route";
import * as route267 from "./vehicles/[id]/restore/route";
import * as route268 from "./vehicles/[id]/route";
import * as route269 from "./vehicles/[id]/service-record/route";
import * as route270 from "./vehicles/[id]/transfer/route";
import * as route271 from "./vehicles/bulk/route";
import * as route272 from "./vehicles/lookup/route";
import * as route273 from "./vehicles/route";
import * as route274 from "./vehicles/search/route";
import * as route275 from "./webhook-deliveries/[id]/replay/route";
import * as route276 from "./webhook-deliveries/[id]/route";
import * as route277 from "./webhooks/[id]/deliveries/route";
import * as route278 from "./webhooks/[id]/enable/route";
import * as route279 from "./webhooks/[id]/replay-failed/route";
import * as route280 from "./webhooks/[id]/rotate-secret/route";
import * as route281 from "./webhooks/[id]/route";
import * as route282 from "./webhooks/[id]/test/route";
import * as route283 from "./webhooks/events/route";
import * as route284 from "./webhooks/route";
import * as route285 from "./work-times/[id]/route";
import * as route286 from "./work-times/route";

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
  ["/attendances/[id]", route17],
  ["/attendances", route18],
  ["/audit", route19],
  ["/auth/change-password", route20],
  ["/auth/jwks.json", route21],
  ["/auth/login", route22],
  ["/auth/logout", route23],
  ["/auth/me", route24],
  ["/auth/profile", route25],
  ["/auth/refresh", route26],
  ["/auth/sessions/[id]", route27],
  ["/auth/sessions", route28],
  ["/cash-ups/[day]/reopen", route29],
  ["/cash-ups/[day]", route30],
  ["/cash-ups", route31],
  ["/clock/arrive", route32],
  ["/clock/by-pin", route33],
  ["/clock/day", route34],
  ["/clock/figures", route35],
  ["/clock/finish", route36],
  ["/clock/leave", route37],
  ["/clock/pause", route38],
  ["/clock/pin", route39],
  ["/clock", route40],
  ["/clock/start", route41],
  ["/clock-questions/[id]/answer", route42],
  ["/clock-questions", route43],
  ["/contacts/[id]", route44],
  ["/conversations/[id]/assign", route45],
  ["/conversations/[id]/close", route46],
  ["/conversations/[id]/messages", route47],
  ["/conversations/[id]/read", route48],
  ["/conversations/[id]", route49],
  ["/conversations", route50],
  ["/courtesy-loans", route51],
  ["/customers/[id]/consents", route52],
  ["/customers/[id]/contacts/bulk", route53],
  ["/customers/[id]/contacts", route54],
  ["/customers/[id]/documents", route55],
  ["/customers/[id]/email", route56],
  ["/customers/[id]/merge", route57],
  ["/customers/[id]/payment-link", route58],
  ["/customers/[id]/receipts", route59],
  ["/customers/[id]/restore", route60],
  ["/customers/[id]", route61],
  ["/customers/[id]/statement/email", route62],
  ["/customers/[id]/statement/pdf", route63],
  ["/customers/[id]/statement", route64],
  ["/customers/[id]/vehicles", route65],
  ["/customers/bulk", route66],
  ["/customers", route67],
  ["/customers/search", route68],
  ["/deletions", route69],
  ["/docs", route70],
  ["/documents/[id]/advisor-sheet", route71],
  ["/documents/[id]/advisories", route72],
  ["/documents/[id]/allocations", route73],
  ["/documents/[id]/answer", route74],
  ["/documents/[id]/ask-to-issue", route75],
  ["/documents/[id]/collected", route76],
  ["/documents/[id]/convert", route77],
  ["/documents/[id]/copy", route78],
  ["/documents/[id]/credit", route79],
  ["/documents/[id]/email", route80],
  ["/documents/[id]/excess", route81],
  ["/documents/[id]/hours", route82],
  ["/documents/[id]/issue", route83],
  ["/documents/[id]/issuers", route84],
  ["/documents/[id]/keep-on-account", route85],
  ["/documents/[id]/line-items/[line_id]", route86],
  ["/documents/[id]/line-items", route87],
  ["/documents/[id]/parts", route88],
  ["/documents/[id]/pay-out", route89],
  ["/documents/[id]/payment-link", route90],
  ["/documents/[id]/pdf", route91],
  ["/documents/[id]/print", route92],
  ["/documents/[id]/put-on-account", route93],
  ["/documents/[id]/receipts", route94],
  ["/documents/[id]/release-money", route95],
  ["/documents/[id]", route96],
  ["/documents/[id]/split", route97],
  ["/documents/[id]/status", route98],
  ["/documents/[id]/stripe-invoice", route99],
  ["/documents/blank", route100],
  ["/documents/bulk", route101],
  ["/documents", route102],
  ["/documents/search", route103],
  ["/events", route104],
  ["/holidays/[id]", route105],
  ["/holidays/bank-holidays", route106],
  ["/holidays", route107],
  ["/imports/[id]/cancel", route108],
  ["/imports/[id]", route109],
  ["/imports/[id]/undo", route110],
  ["/imports", route111],
  ["/inspection-templates/[id]/activate", route112],
  ["/inspection-templates/[id]/restore", route113],
  ["/inspection-templates/[id]", route114],
  ["/inspection-templates", route115],
  ["/inspections/[id]/finish", route116],
  ["/inspections/[id]/offer", route117],
  ["/inspections/[id]/record", route118],
  ["/inspections/[id]/reopen", route119],
  ["/inspections/[id]", route120],
  ["/inspections/[id]/void", route121],
  ["/inspections", route122],
  ["/message-templates/[id]", route123],
  ["/message-templates", route124],
  ["/messages/[id]/resend", route125],
  ["/messages/[id]", route126],
  ["/messages", route127],
  ["/notifications/mark-read", route128],
  ["/notifications", route129],
  ["/online-payments/[id]/refunds", route130],
  ["/online-payments/[id]", route131],
  ["/online-payments", route132],
  ["/openapi.json", route133],
  ["/parts/prices", route134],
  ["/parts/search", route135],
  ["/preset-descriptions/[id]", route136],
  ["/preset-descriptions", route137],
  ["/purchase-invoices/[id]/accept", route138],
  ["/purchase-invoices/[id]/book", route139],
  ["/purchase-invoices/[id]/book-in", route140],
  ["/purchase-invoices/[id]", route141],
  ["/purchase-invoices/[id]/void", route142],
  ["/purchase-invoices", route143],
  ["/purchase-invoices/unbilled", route144],
  ["/purchase-orders/[id]/cancel", route145],
  ["/purchase-orders/[id]/correct-receipt", route146],
  ["/purchase-orders/[id]/order", route147],
  ["/purchase-orders/[id]/receive", route148],
  ["/purchase-orders/[id]", route149],
  ["/purchase-orders/[id]/send", route150],
  ["/purchase-orders/[id]/supplier-order", route151],
  ["/purchase-orders/make", route152],
  ["/purchase-orders", route153],
  ["/purchase-orders/suggestions", route154],
  ["/receipts/[id]/allocations/[document_id]", route155],
  ["/receipts/[id]/allocations", route156],
  ["/receipts/[id]/email", route157],
  ["/receipts/[id]/pdf", route158],
  ["/receipts/[id]/refunds", route159],
  ["/receipts/[id]", route160],
  ["/receipts", route161],
  ["/reminder-templates/[id]", route162],
  ["/reminder-templates", route163],
  ["/reminders/[id]/complete", route164],
  ["/reminders/[id]", route165],
  ["/reminders/[id]/skip", route166],
  ["/reminders/bulk", route167],
  ["/reminders", route168],
  ["/reports/outstanding/documents", route169],
  ["/reports/outstanding", route170],
  ["/reports/profit-loss", route171],
  ["/reports/receipts", route172],
  ["/reports/sales/documents", route173],
  ["/reports/sales", route174],
  ["/reports/vat", route175],
  ["/resources/[id]", route176],
  ["/resources/order", route177],
  ["/resources", route178],
  ["/saved-jobs/[id]", route179],
  ["/saved-jobs", route180],
  ["/settings/documents", route181],
  ["/settings/garage", route182],
  ["/settings/number-proposals/[series]", route183],
  ["/settings/number-proposals", route184],
  ["/settings/number-series/[series]", route185],
  ["/settings/number-series", route186],
  ["/settings/online-booking", route187],
  ["/settings/online-services/[id]", route188],
  ["/settings/online-services/order", route189],
  ["/settings/online-services", route190],
  ["/settings/opening-hours", route191],
  ["/settings/papers", route192],
  ["/settings/permissions/[role]/[permission]", route193],
  ["/settings/permissions/[role]", route194],
  ["/settings/permissions", route195],
  ["/settings/statuses/[id]", route196],
  ["/settings/statuses/order", route197],
  ["/settings/statuses", route198],
  ["/settings/stock", route199],
  ["/settings/webhooks", route200],
  ["/stock/[id]/movements", route201],
  ["/stock/[id]/restore", route202],
  ["/stock/[id]", route203],
  ["/stock/adjust", route204],
  ["/stock/bulk", route205],
  ["/stock/goods-in", route206],
  ["/stock/low-stock", route207],
  ["/stock", route208],
  ["/stock/search", route209],
  ["/stock/take", route210],
  ["/stock-takes/[id]/abandon", route211],
  ["/stock-takes/[id]/approve", route212],
  ["/stock-takes/[id]/count", route213],
  ["/stock-takes/[id]/hand-in", route214],
  ["/stock-takes/[id]/lines", route215],
  ["/stock-takes/[id]/reopen", route216],
  ["/stock-takes/[id]", route217],
  ["/stock-takes", route218],
  ["/stripe-invoices/[id]/remind", route219],
  ["/stripe-invoices/[id]", route220],
  ["/stripe-invoices/[id]/withdraw", route221],
  ["/stripe-invoices", route222],
  ["/supplier-credits", route223],
  ["/supplier-returns/[id]/cancel", route224],
  ["/supplier-returns/[id]/credit", route225],
  ["/supplier-returns/[id]/refuse", route226],
  ["/supplier-returns/[id]/send", route227],
  ["/supplier-returns", route228],
  ["/supplier-statements/[id]/link", route229],
  ["/supplier-statements/[id]", route230],
  ["/supplier-statements/[id]/settle", route231],
  ["/supplier-statements", route232],
  ["/suppliers/[id]/price-files", route233],
  ["/suppliers/[id]/prices", route234],
  ["/suppliers/[id]/restore", route235],
  ["/suppliers/[id]", route236],
  ["/suppliers/bulk", route237],
  ["/suppliers", route238],
  ["/tax-codes", route239],
  ["/technicians/[id]/hours", route240],
  ["/technicians/[id]/skills", route241],
  ["/technicians", route242],
  ["/texts", route243],
  ["/users/[id]/activate", route244],
  ["/users/[id]/deactivate", route245],
  ["/users/[id]/end-sessions", route246],
  ["/users/[id]/pin", route247],
  ["/users/[id]/reset-password", route248],
  ["/users/[id]", route249],
  ["/users", route250],
  ["/vat-periods/[id]/close", route251],
  ["/vat-periods/[id]/reopen", route252],
  ["/vat-periods/[id]", route253],
  ["/vat-periods/[id]/split", route254],
  ["/vat-periods", route255],
  ["/vehicle-findings/[id]/done", route256],
  ["/vehicle-findings", route257],
  ["/vehicles/[id]/advisories", route258],
  ["/vehicles/[id]/change-plate", route259],
  ["/vehicles/[id]/history", route260],
  ["/vehicles/[id]/last-inspection", route261],
  ["/vehicles/[id]/mileage", route262],
  ["/vehicles/[id]/mileages", route263],
  ["/vehicles/[id]/move-plate", route264],
  ["/vehicles/[id]/offered-work", route265],
  ["/vehicles/[id]/reminders", route266],
  ["/vehicles/[id]/restore", route267],
  ["/vehicles/[id]", route268],
  ["/vehicles/[id]/service-record", route269],
  ["/vehicles/[id]/transfer", route270],
  ["/vehicles/bulk", route271],
  ["/vehicles/lookup", route272],
  ["/vehicles", route273],
  ["/vehicles/search", route274],
  ["/webhook-deliveries/[id]/replay", route275],
  ["/webhook-deliveries/[id]", route276],
  ["/webhooks/[id]/deliveries", route277],
  ["/webhooks/[id]/enable", route278],
  ["/webhooks/[id]/replay-failed", route279],
  ["/webhooks/[id]/rotate-secret", route280],
  ["/webhooks/[id]", route281],
  ["/webhooks/[id]/test", route282],
  ["/webhooks/events", route283],
  ["/webhooks", route284],
  ["/work-times/[id]", route285],
  ["/work-times", route286],
];
