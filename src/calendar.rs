//! Business days by country: weekends and nation-wide public holidays, from a bundled data set. Pure; reads no clock.
//!
//! Beyond the years of the data set, and for a country that is not in it, only weekends are no business days; without a
//! country Saturday and Sunday are the weekend. Regional holidays are left out: who works that day is not known here.

use std::collections::HashMap;
use std::sync::LazyLock;

use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday};

/// `bundle.py` beside it makes it.
const DATA: &str = include_str!("calendar/holidays.tsv");

/// No country rests for longer: a bound, not a rule.
const LONGEST_REST: usize = 60;

/// The business days of a country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    weekend: Vec<Weekday>,
    /// Sorted.
    holidays: Vec<Date>,
}

impl Calendar {
    /// Of a country (ISO 3166-1 alpha-2, upper case).
    pub fn of(country_code: &str) -> &'static Self {
        static CALENDARS: LazyLock<HashMap<&str, Calendar>> = LazyLock::new(|| rows(DATA).collect());
        static ANYWHERE: LazyLock<Calendar> =
            LazyLock::new(|| Calendar { weekend: vec![Weekday::Saturday, Weekday::Sunday], holidays: Vec::new() });
        CALENDARS.get(country_code).unwrap_or(&ANYWHERE)
    }

    /// Whether people work on that day.
    pub fn is_business_day(&self, day: Date) -> bool {
        !self.weekend.contains(&day.weekday()) && self.holidays.binary_search(&day).is_err()
    }

    /// The nth business day after a day; the day itself for 0.
    pub fn after(&self, day: Date, business_days: u16) -> Date {
        let mut at = day;
        for _ in 0..business_days {
            let next = at.series(1.day()).skip(1).take(LONGEST_REST).find(|day| self.is_business_day(*day));
            at = next.unwrap_or(Date::MAX);
        }
        at
    }
}

fn rows(data: &str) -> impl Iterator<Item = (&str, Calendar)> {
    let lines = data.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| {
        let (country, rest) = line.split_once('\t')?;
        let (weekend, years) = rest.split_once('\t')?;
        let weekend = weekend.chars().filter_map(weekday).collect();
        let mut holidays: Vec<Date> = years.split(' ').flat_map(of_year).collect();
        holidays.sort_unstable();
        Some((country, Calendar { weekend, holidays }))
    })
}

fn weekday(digit: char) -> Option<Weekday> {
    Weekday::from_monday_one_offset(i8::try_from(digit.to_digit(10)?).ok()?).ok()
}

/// The days of `2026:0101,1225`.
fn of_year(text: &str) -> Vec<Date> {
    let Some((year, days)) = text.split_once(':') else { return Vec::new() };
    let day = |day: &str| -> Option<Date> {
        let (month, day) = day.split_at_checked(2)?;
        Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
    };
    days.split(',').filter_map(day).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn every_line_of_the_data_set_is_read_whole() {
        let mut countries = 0;
        for line in DATA.lines().filter(|line| !line.starts_with('#')) {
            let (country, calendar) = rows(line).next().expect(line);
            let days = line.split('\t').nth(2).unwrap();
            let written = days.split([' ', ',']).filter(|day| !day.is_empty()).count();
            assert_eq!(calendar.holidays.len(), written, "{country}");
            assert!(calendar.weekend.len() <= 2, "{country}");
            assert_eq!(&calendar, Calendar::of(country));
            countries += 1;
        }
        assert!(countries > 200, "{countries}");
    }

    #[test]
    fn weekends_and_holidays_are_those_of_the_country() {
        let of = |country: &str, day| Calendar::of(country).is_business_day(day);
        let german_unity = date(2028, 10, 3);
        assert!(!of("DE", german_unity) && of("FR", german_unity));
        let thanksgiving = date(2026, 11, 26);
        assert!(!of("US", thanksgiving) && of("DE", thanksgiving));
        let friday = date(2026, 11, 27);
        assert!(!of("SA", friday) && of("US", friday));
        assert!(of("SA", date(2026, 11, 29)) && !of("US", date(2026, 11, 29)), "a Sunday");
        assert!(of("", german_unity) && of("XX", german_unity) && !of("", date(2026, 11, 29)));
    }

    #[test]
    fn days_are_counted_over_weekends_and_holidays() {
        let german = Calendar::of("DE");
        // Thursday before Easter 2026: Good Friday and Easter Monday are free.
        assert_eq!(german.after(date(2026, 4, 2), 1), date(2026, 4, 7));
        assert_eq!(german.after(date(2026, 4, 2), 0), date(2026, 4, 2));
        assert_eq!(Calendar::of("").after(date(2026, 4, 2), 3), date(2026, 4, 7));
        assert_eq!(german.after(Date::MAX, 2), Date::MAX);
    }
}
