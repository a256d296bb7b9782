import { expect, test } from "vitest";
import { pressName } from "./press-name";

const cases = [
	["Rajkot", "Rājkot", "IN"],
	["Hamah", "Ḩamāh", "SY"],
	["Qus", "Qūş", "EG"],
	["Rossosh", "Rossosh’", "RU"],
	["Dien Bien Province", "Điện Biên Province", "VN"],
	["Tripoli", "Trípoli", "GR"],
	["Tai’an", "Tai’an", "CN"],
	["Sariwon", "Sariwŏn-si", "KP"],
	["Tottori", "Tottori-shi", "JP"],
	["São Paulo", "São Paulo", "BR"],
	["Sétif", "Sétif", "DZ"],
	["Malmö", "Malmö", "SE"],
] as const;
for (const [expected, name, country] of cases)
	test(`${name} in the press`, () => {
		expect(pressName(name, country)).toBe(expected);
	});
