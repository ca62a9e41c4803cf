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
import * as route31 from "./courtesy-loans/route";
import * as route32 from "./customers/[id]/consents/route";
import * as route33 from "./customers/[id]/contacts/bulk/route";
import * as route34 from "./customers/[id]/contacts/route";
import * as route35 from "./customers/[id]/documents/route";
import * as route36 from "./customers/[id]/merge/route";
import * as route37 from "./customers/[id]/receipts/route";
import * as route38 from "./customers/[id]/restore/route";
import * as route39 from "./customers/[id]/route";
import * as route40 from "./customers/[id]/statement/email/route";
import * as route41 from "./customers/[id]/statement/pdf/route";
import * as route42 from "./customers/[id]/statement/route";
import * as route43 from "./customers/[id]/vehicles/route";
import * as route44 from "./customers/bulk/route";
import * as route45 from "./customers/route";
import * as route46 from "./customers/search/route";
import * as route47 from "./deletions/route";
import * as route48 from "./docs/route";
import * as route49 from "./documents/[id]/advisor-sheet/route";
import * as route50 from "./documents/[id]/advisories/route";
import * as route51 from "./documents/[id]/allocations/route";
import * as route52 from "./documents/[id]/answer/route";
import * as route53 from "./documents/[id]/ask-to-issue/route";
import * as route54 from "./documents/[id]/collected/route";
import * as route55 from "./documents/[id]/convert/route";
import * as route56 from "./documents/[id]/copy/route";
import * as route57 from "./documents/[id]/credit/route";
import * as route58 from "./documents/[id]/email/route";
import * as route59 from "./documents/[id]/excess/route";
import * as route60 from "./documents/[id]/issue/route";
import * as route61 from "./documents/[id]/issuers/route";
import * as route62 from "./documents/[id]/keep-on-account/route";
import * as route63 from "./documents/[id]/line-items/[line_id]/route";
import * as route64 from "./documents/[id]/line-items/route";
import * as route65 from "./documents/[id]/pay-out/route";
import * as route66 from "./documents/[id]/pdf/route";
import * as route67 from "./documents/[id]/print/route";
import * as route68 from "./documents/[id]/put-on-account/route";
import * as route69 from "./documents/[id]/receipts/route";
import * as route70 from "./documents/[id]/release-money/route";
import * as route71 from "./documents/[id]/route";
import * as route72 from "./documents/[id]/split/route";
import * as route73 from "./documents/[id]/status/route";
import * as route74 from "./documents/blank/route";
import * as route75 from "./documents/bulk/route";
import * as route76 from "./documents/route";
import * as route77 from "./documents/search/route";
import * as route78 from "./events/route";
import * as route79 from "./holidays/[id]/route";
import * as route80 from "./holidays/bank-holidays/route";
import * as route81 from "./holidays/route";
import * as route82 from "./imports/[id]/cancel/route";
import * as route83 from "./imports/[id]/route";
import * as route84 from "./imports/[id]/undo/route";
import * as route85 from "./imports/route";
import * as route86 from "./messages/[id]/resend/route";
import * as route87 from "./messages/[id]/route";
import * as route88 from "./messages/route";
import * as route89 from "./notifications/mark-read/route";
import * as route90 from "./notifications/route";
import * as route91 from "./openapi.json/route";
import * as route92 from "./preset-descriptions/[id]/route";
import * as route93 from "./preset-descriptions/route";
import * as route94 from "./receipts/[id]/allocations/[document_id]/route";
import * as route95 from "./receipts/[id]/allocations/route";
import * as route96 from "./receipts/[id]/email/route";
import * as route97 from "./receipts/[id]/pdf/route";
import * as route98 from "./receipts/[id]/refunds/route";
import * as route99 from "./receipts/[id]/route";
import * as route100 from "./receipts/route";
import * as route101 from "./reminder-templates/[id]/route";
import * as route102 from "./reminder-templates/route";
import * as route103 from "./reminders/[id]/complete/route";
import * as route104 from "./reminders/[id]/route";
import * as route105 from "./reminders/[id]/skip/route";
import * as route106 from "./reminders/bulk/route";
import * as route107 from "./reminders/route";
import * as route108 from "./reports/outstanding/documents/route";
import * as route109 from "./reports/outstanding/route";
import * as route110 from "./reports/profit-loss/route";
import * as route111 from "./reports/receipts/route";
import * as route112 from "./reports/sales/documents/route";
import * as route113 from "./reports/sales/route";
import * as route114 from "./reports/vat/route";
import * as route115 from "./resources/[id]/route";
import * as route116 from "./resources/order/route";
import * as route117 from "./resources/route";
import * as route118 from "./saved-jobs/[id]/route";
import * as route119 from "./saved-jobs/route";
import * as route120 from "./settings/documents/route";
import * as route121 from "./settings/garage/route";
import * as route122 from "./settings/number-proposals/[series]/route";
import * as route123 from "./settings/number-proposals/route";
import * as route124 from "./settings/number-series/[series]/route";
import * as route125 from "./settings/number-series/route";
import * as route126 from "./settings/online-booking/route";
import * as route127 from "./settings/online-services/[id]/route";
import * as route128 from "./settings/online-services/order/route";
import * as route129 from "./settings/online-services/route";
import * as route130 from "./settings/opening-hours/route";
import * as route131 from "./settings/papers/route";
import * as route132 from "./settings/permissions/[role]/[permission]/route";
import * as route133 from "./settings/permissions/[role]/route";
import * as route134 from "./settings/permissions/route";
import * as route135 from "./settings/statuses/[id]/route";
import * as route136 from "./settings/statuses/order/route";
import * as route137 from "./settings/statuses/route";
import * as route138 from "./settings/stock/route";
import * as route139 from "./settings/webhooks/route";
import * as route140 from "./stock/[id]/movements/route";
import * as route141 from "./stock/[id]/restore/route";
import * as route142 from "./stock/[id]/route";
import * as route143 from "./stock/adjust/route";
import * as route144 from "./stock/bulk/route";
import * as route145 from "./stock/goods-in/route";
import * as route146 from "./stock/low-stock/route";
import * as route147 from "./stock/route";
import * as route148 from "./stock/search/route";
import * as route149 from "./stock/take/route";
import * as route150 from "./suppliers/[id]/restore/route";
import * as route151 from "./suppliers/[id]/route";
import * as route152 from "./suppliers/bulk/route";
import * as route153 from "./suppliers/route";
import * as route154 from "./tax-codes/route";
import * as route155 from "./technicians/[id]/hours/route";
import * as route156 from "./technicians/[id]/skills/route";
import * as route157 from "./technicians/route";
import * as route158 from "./users/[id]/activate/route";
import * as route159 from "./users/[id]/deactivate/route";
import * as route160 from "./users/[id]/end-sessions/route";
import * as route161 from "./users/[id]/reset-password/route";
import * as route162 from "./users/[id]/route";
import * as route163 from "./users/route";
import * as route164 from "./vat-periods/[id]/close/route";
import * as route165 from "./vat-periods/[id]/reopen/route";
import * as route166 from "./vat-periods/[id]/route";
import * as route167 from "./vat-periods/[id]/split/route";
import * as route168 from "./vat-periods/route";
import * as route169 from "./vehicles/[id]/advisories/route";
import * as route170 from "./vehicles/[id]/change-plate/route";
import * as route171 from "./vehicles/[id]/history/route";
import * as route172 from "./vehicles/[id]/mileage/route";
import * as route173 from "./vehicles/[id]/mileages/route";
import * as route174 from "./vehicles/[id]/move-plate/route";
import * as route175 from "./vehicles/[id]/offered-work/route";
import * as route176 from "./vehicles/[id]/reminders/route";
import * as route177 from "./vehicles/[id]/restore/route";
import * as route178 from "./vehicles/[id]/route";
import * as route179 from "./vehicles/[id]/transfer/route";
import * as route180 from "./vehicles/bulk/route";
import * as route181 from "./vehicles/lookup/route";
import * as route182 from "./vehicles/route";
import * as route183 from "./vehicles/search/route";
import * as route184 from "./webhook-deliveries/[id]/replay/route";
import * as route185 from "./webhook-deliveries/[id]/route";
import * as route186 from "./webhooks/[id]/deliveries/route";
import * as route187 from "./webhooks/[id]/enable/route";
import * as route188 from "./webhooks/[id]/replay-failed/route";
import * as route189 from "./webhooks/[id]/rotate-secret/route";
import * as route190 from "./webhooks/[id]/route";
import * as route191 from "./webhooks/[id]/test/route";
import * as route192 from "./webhooks/events/route";
import * as route193 from "./webhooks/route";

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
  ["/courtesy-loans", route31],
  ["/customers/[id]/consents", route32],
  ["/customers/[id]/contacts/bulk", route33],
  ["/customers/[id]/contacts", route34],
  ["/customers/[id]/documents", route35],
  ["/customers/[id]/merge", route36],
  ["/customers/[id]/receipts", route37],
  ["/customers/[id]/restore", route38],
  ["/customers/[id]", route39],
  ["/customers/[id]/statement/email", route40],
  ["/customers/[id]/statement/pdf", route41],
  ["/customers/[id]/statement", route42],
  ["/customers/[id]/vehicles", route43],
  ["/customers/bulk", route44],
  ["/customers", route45],
  ["/customers/search", route46],
  ["/deletions", route47],
  ["/docs", route48],
  ["/documents/[id]/advisor-sheet", route49],
  ["/documents/[id]/advisories", route50],
  ["/documents/[id]/allocations", route51],
  ["/documents/[id]/answer", route52],
  ["/documents/[id]/ask-to-issue", route53],
  ["/documents/[id]/collected", route54],
  ["/documents/[id]/convert", route55],
  ["/documents/[id]/copy", route56],
  ["/documents/[id]/credit", route57],
  ["/documents/[id]/email", route58],
  ["/documents/[id]/excess", route59],
  ["/documents/[id]/issue", route60],
  ["/documents/[id]/issuers", route61],
  ["/documents/[id]/keep-on-account", route62],
  ["/documents/[id]/line-items/[line_id]", route63],
  ["/documents/[id]/line-items", route64],
  ["/documents/[id]/pay-out", route65],
  ["/documents/[id]/pdf", route66],
  ["/documents/[id]/print", route67],
  ["/documents/[id]/put-on-account", route68],
  ["/documents/[id]/receipts", route69],
  ["/documents/[id]/release-money", route70],
  ["/documents/[id]", route71],
  ["/documents/[id]/split", route72],
  ["/documents/[id]/status", route73],
  ["/documents/blank", route74],
  ["/documents/bulk", route75],
  ["/documents", route76],
  ["/documents/search", route77],
  ["/events", route78],
  ["/holidays/[id]", route79],
  ["/holidays/bank-holidays", route80],
  ["/holidays", route81],
  ["/imports/[id]/cancel", route82],
  ["/imports/[id]", route83],
  ["/imports/[id]/undo", route84],
  ["/imports", route85],
  ["/messages/[id]/resend", route86],
  ["/messages/[id]", route87],
  ["/messages", route88],
  ["/notifications/mark-read", route89],
  ["/notifications", route90],
  ["/openapi.json", route91],
  ["/preset-descriptions/[id]", route92],
  ["/preset-descriptions", route93],
  ["/receipts/[id]/allocations/[document_id]", route94],
  ["/receipts/[id]/allocations", route95],
  ["/receipts/[id]/email", route96],
  ["/receipts/[id]/pdf", route97],
  ["/receipts/[id]/refunds", route98],
  ["/receipts/[id]", route99],
  ["/receipts", route100],
  ["/reminder-templates/[id]", route101],
  ["/reminder-templates", route102],
  ["/reminders/[id]/complete", route103],
  ["/reminders/[id]", route104],
  ["/reminders/[id]/skip", route105],
  ["/reminders/bulk", route106],
  ["/reminders", route107],
  ["/reports/outstanding/documents", route108],
  ["/reports/outstanding", route109],
  ["/reports/profit-loss", route110],
  ["/reports/receipts", route111],
  ["/reports/sales/documents", route112],
  ["/reports/sales", route113],
  ["/reports/vat", route114],
  ["/resources/[id]", route115],
  ["/resources/order", route116],
  ["/resources", route117],
  ["/saved-jobs/[id]", route118],
  ["/saved-jobs", route119],
  ["/settings/documents", route120],
  ["/settings/garage", route121],
  ["/settings/number-proposals/[series]", route122],
  ["/settings/number-proposals", route123],
  ["/settings/number-series/[series]", route124],
  ["/settings/number-series", route125],
  ["/settings/online-booking", route126],
  ["/settings/online-services/[id]", route127],
  ["/settings/online-services/order", route128],
  ["/settings/online-services", route129],
  ["/settings/opening-hours", route130],
  ["/settings/papers", route131],
  ["/settings/permissions/[role]/[permission]", route132],
  ["/settings/permissions/[role]", route133],
  ["/settings/permissions", route134],
  ["/settings/statuses/[id]", route135],
  ["/settings/statuses/order", route136],
  ["/settings/statuses", route137],
  ["/settings/stock", route138],
  ["/settings/webhooks", route139],
  ["/stock/[id]/movements", route140],
  ["/stock/[id]/restore", route141],
  ["/stock/[id]", route142],
  ["/stock/adjust", route143],
  ["/stock/bulk", route144],
  ["/stock/goods-in", route145],
  ["/stock/low-stock", route146],
  ["/stock", route147],
  ["/stock/search", route148],
  ["/stock/take", route149],
  ["/suppliers/[id]/restore", route150],
  ["/suppliers/[id]", route151],
  ["/suppliers/bulk", route152],
  ["/suppliers", route153],
  ["/tax-codes", route154],
  ["/technicians/[id]/hours", route155],
  ["/technicians/[id]/skills", route156],
  ["/technicians", route157],
  ["/users/[id]/activate", route158],
  ["/users/[id]/deactivate", route159],
  ["/users/[id]/end-sessions", route160],
  ["/users/[id]/reset-password", route161],
  ["/users/[id]", route162],
  ["/users", route163],
  ["/vat-periods/[id]/close", route164],
  ["/vat-periods/[id]/reopen", route165],
  ["/vat-periods/[id]", route166],
  ["/vat-periods/[id]/split", route167],
  ["/vat-periods", route168],
  ["/vehicles/[id]/advisories", route169],
  ["/vehicles/[id]/change-plate", route170],
  ["/vehicles/[id]/history", route171],
  ["/vehicles/[id]/mileage", route172],
  ["/vehicles/[id]/mileages", route173],
  ["/vehicles/[id]/move-plate", route174],
  ["/vehicles/[id]/offered-work", route175],
  ["/vehicles/[id]/reminders", route176],
  ["/vehicles/[id]/restore", route177],
  ["/vehicles/[id]", route178],
  ["/vehicles/[id]/transfer", route179],
  ["/vehicles/bulk", route180],
  ["/vehicles/lookup", route181],
  ["/vehicles", route182],
  ["/vehicles/search", route183],
  ["/webhook-deliveries/[id]/replay", route184],
  ["/webhook-deliveries/[id]", route185],
  ["/webhooks/[id]/deliveries", route186],
  ["/webhooks/[id]/enable", route187],
  ["/webhooks/[id]/replay-failed", route188],
  ["/webhooks/[id]/rotate-secret", route189],
  ["/webhooks/[id]", route190],
  ["/webhooks/[id]/test", route191],
  ["/webhooks/events", route192],
  ["/webhooks", route193],
];
