/** Vehicles as a garage meets them: make, model, derivative, fuel, cc, years sold, front tyre. */
export interface Model {
  make: string;
  model: string;
  derivative: string;
  fuel: "Petrol" | "Diesel" | "Hybrid" | "Electric";
  cc: number | null;
  from: number;
  to: number;
  tyre: string;
  wmi: string;
  van?: true;
}

const row = (
  make: string,
  model: string,
  derivative: string,
  fuel: Model["fuel"],
  cc: number | null,
  from: number,
  to: number,
  tyre: string,
  wmi: string,
): Model => ({ make, model, derivative, fuel, cc, from, to, tyre, wmi });

export const MODELS: readonly Model[] = [
  row("Ford", "Fiesta", "1.0 EcoBoost Zetec", "Petrol", 998, 2013, 2022, "195/55R15 85V", "WF0"),
  row("Ford", "Fiesta", "1.25 Edge", "Petrol", 1242, 2009, 2014, "175/65R14 82T", "WF0"),
  row("Ford", "Focus", "1.6 TDCi Titanium", "Diesel", 1560, 2011, 2018, "205/55R16 91V", "WF0"),
  row("Ford", "Kuga", "2.0 TDCi ST-Line", "Diesel", 1997, 2014, 2020, "235/50R18 97V", "WF0"),
  row("Vauxhall", "Corsa", "1.4 SE", "Petrol", 1398, 2010, 2019, "185/65R15 88T", "W0L"),
  row("Vauxhall", "Corsa-e", "50 kWh Elite", "Electric", null, 2020, 2024, "205/45R17 88V", "W0V"),
  row("Vauxhall", "Astra", "1.6 CDTi SRi", "Diesel", 1598, 2014, 2020, "225/45R17 91W", "W0L"),
  row("Vauxhall", "Mokka", "1.4 Turbo Exclusiv", "Petrol", 1364, 2013, 2019, "215/60R17 96H", "W0L"),
  row("Volkswagen", "Golf", "1.6 TDI Match", "Diesel", 1598, 2010, 2019, "205/55R16 91V", "WVW"),
  row("Volkswagen", "Golf", "1.4 TSI GT", "Petrol", 1395, 2013, 2020, "225/45R17 91W", "WVW"),
  row("Volkswagen", "Polo", "1.2 Match", "Petrol", 1198, 2010, 2017, "185/60R15 84H", "WVW"),
  row("Volkswagen", "up!", "1.0 Move up!", "Petrol", 999, 2012, 2020, "165/70R14 81T", "WVW"),
  row("Nissan", "Qashqai", "1.5 dCi Acenta", "Diesel", 1461, 2010, 2020, "215/60R16 95V", "SJN"),
  row("Nissan", "Juke", "1.6 Tekna", "Petrol", 1598, 2011, 2019, "205/60R16 92H", "SJN"),
  row("Nissan", "Leaf", "40 kWh N-Connecta", "Electric", null, 2018, 2024, "215/50R17 95V", "SJN"),
  row("Toyota", "Yaris", "1.5 Hybrid Icon", "Hybrid", 1497, 2013, 2024, "175/65R15 84T", "VNK"),
  row("Toyota", "Auris", "1.8 Hybrid Excel", "Hybrid", 1798, 2012, 2018, "205/55R16 91V", "SB1"),
  row("Toyota", "Aygo", "1.0 x-play", "Petrol", 998, 2014, 2021, "165/65R14 79T", "TMK"),
  row("Honda", "Jazz", "1.3 i-VTEC SE", "Petrol", 1318, 2011, 2020, "175/65R15 84T", "SHH"),
  row("Honda", "CR-V", "2.2 i-DTEC EX", "Diesel", 2199, 2010, 2017, "225/65R17 102T", "SHS"),
  row("Mini", "Hatch", "1.5 Cooper", "Petrol", 1499, 2014, 2023, "195/55R16 87H", "WMW"),
  row("BMW", "3 Series", "320d M Sport", "Diesel", 1995, 2010, 2021, "225/45R18 91Y", "WBA"),
  row("BMW", "1 Series", "118i SE", "Petrol", 1499, 2015, 2021, "205/55R16 91W", "WBA"),
  row("Audi", "A3", "2.0 TDI Sport", "Diesel", 1968, 2010, 2020, "225/45R17 91W", "WAU"),
  row("Audi", "A4 Avant", "2.0 TDI SE", "Diesel", 1968, 2009, 2019, "225/50R17 94Y", "WAU"),
  row("Mercedes-Benz", "A-Class", "A180 AMG Line", "Petrol", 1332, 2015, 2023, "225/45R18 91W", "WDD"),
  row("Kia", "Sportage", "1.7 CRDi 2", "Diesel", 1685, 2011, 2018, "225/60R17 99H", "U5Y"),
  row("Kia", "Picanto", "1.0 2", "Petrol", 998, 2012, 2023, "175/65R14 82T", "KNA"),
  row("Hyundai", "i10", "1.2 Active", "Petrol", 1248, 2011, 2019, "175/65R14 82T", "NLH"),
  row("Hyundai", "Tucson", "1.6 GDi SE", "Petrol", 1591, 2015, 2020, "225/60R17 99H", "TMA"),
  row("Skoda", "Octavia", "1.6 TDI SE", "Diesel", 1598, 2013, 2020, "205/55R16 91V", "TMB"),
  row("Skoda", "Fabia", "1.2 TSI Monte Carlo", "Petrol", 1197, 2011, 2018, "185/60R15 84H", "TMB"),
  row("Renault", "Clio", "0.9 TCe Dynamique", "Petrol", 898, 2013, 2019, "185/65R15 88T", "VF1"),
  row("Peugeot", "208", "1.2 PureTech Active", "Petrol", 1199, 2013, 2022, "195/65R15 91H", "VF3"),
  row("Citroën", "C3", "1.2 PureTech Feel", "Petrol", 1199, 2014, 2022, "195/65R15 91H", "VF7"),
  row("Land Rover", "Freelander 2", "2.2 TD4 XS", "Diesel", 2179, 2009, 2014, "235/65R17 108V", "SAL"),
  row("Mazda", "MX-5", "2.0 Sport", "Petrol", 1998, 2007, 2015, "205/45R17 84W", "JMZ"),
  row("Fiat", "500", "1.2 Lounge", "Petrol", 1242, 2009, 2020, "185/55R15 82H", "ZFA"),
];

export const VANS: readonly Model[] = [
  row("Ford", "Transit Custom", "2.0 EcoBlue 300", "Diesel", 1995, 2016, 2023, "215/65R16C 109T", "WF0"),
  row("Ford", "Transit Connect", "1.5 TDCi 200", "Diesel", 1499, 2015, 2022, "205/60R16 96H", "WF0"),
  row("Volkswagen", "Transporter", "2.0 TDI T30", "Diesel", 1968, 2012, 2021, "205/65R16C 107T", "WV1"),
  row("Vauxhall", "Vivaro", "1.6 CDTi Sportive", "Diesel", 1598, 2015, 2019, "205/65R16C 107T", "W0L"),
  row("Peugeot", "Partner", "1.6 HDi Professional", "Diesel", 1560, 2012, 2018, "195/65R15 91H", "VF3"),
  row("Mercedes-Benz", "Sprinter", "314 CDI", "Diesel", 2143, 2014, 2022, "235/65R16C 115R", "WDB"),
].map((model) => ({ ...model, van: true as const }));

export const COLOURS: readonly (readonly [string, number])[] = [
  ["Grey", 26],
  ["Black", 20],
  ["White", 18],
  ["Blue", 16],
  ["Silver", 10],
  ["Red", 8],
  ["Green", 2],
];
