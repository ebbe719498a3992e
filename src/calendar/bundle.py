"""Writes holidays.tsv: nation-wide public holidays and weekends by country, from the PyPI package `holidays` (MIT).

    pip install holidays && python3 bundle.py > holidays.tsv
"""
from datetime import date

import holidays

FIRST = date.today().year - 1
LAST = FIRST + 8

print("# Days on which a country does not work: country (ISO 3166-1 alpha-2), weekdays (1 is Monday), holidays as year:mmdd,…")
print(f"# Nation-wide holidays of {FIRST} to {LAST} from the PyPI package `holidays` {holidays.__version__} (MIT), by bundle.py.")
for country in sorted(holidays.list_supported_countries(include_aliases=False)):
    if len(country) != 2:
        continue
    known = holidays.country_holidays(country, years=range(FIRST, LAST + 1))
    years = []
    for year in range(FIRST, LAST + 1):
        days = sorted(day for day in known if day.year == year and day.weekday() not in known.weekend)
        if days:
            years.append(f"{year}:" + ",".join(f"{day:%m%d}" for day in days))
    print(country, "".join(str(day + 1) for day in sorted(known.weekend)), " ".join(years), sep="\t")
