//! What stories show badly: check signs, barcodes, and times one by one.

use waybill_contract::Time;

use super::when::{Order, of_push, of_row, window};
use super::{checked, label_number, meaning};

#[test]
fn the_check_sign_is_of_iso_7064() {
    for number in ["09980000020033F", "09980000020034D", "008182709980000020033350276C", "008182709980000020045327276N"]
    {
        assert!(checked(number), "{number}");
    }
    for number in ["09980000020033D", "008182709980000020033350276A", "008182709980000020045000000N"] {
        assert!(!checked(number), "{number}");
    }
}

#[test]
fn a_barcode_holds_the_label_number() {
    assert_eq!(label_number("008182709980000020033350276C"), "09980000020033");
    assert_eq!(label_number("09980000020033F"), "09980000020033");
    assert_eq!(label_number("09980000020033"), "09980000020033");
    assert_eq!(label_number("QW0000000000XYZ"), "QW0000000000XYZ");
}

#[test]
fn every_habit_of_writing_a_time_is_read() {
    let afternoon = Time::iso("2026-06-08T14:43:31");
    for text in ["6/8/2026 2:43:31 PM", "6/8/2026 2:43:31\u{202f}PM", "6/8/2026, 2:43:31 p.m.", "6/8/2026 2:43:31PM"] {
        assert_eq!(of_row(text, Order::MonthFirst), afternoon, "{text}");
    }
    assert_eq!(of_row("08.06.2026 14:43:31", Order::MonthFirst), afternoon);
    assert_eq!(of_row("08/06/2026 14:43:31", Order::DayFirst), afternoon);
    let minute = Time::iso("2026-06-08T14:43:00").map(Time::to_the_minute);
    for text in ["08.06.2026 14:43", "08.06.2026, 14:43", "08-06-2026 14:43"] {
        assert_eq!(of_row(text, Order::MonthFirst), minute, "{text}");
    }
    assert_eq!(of_row("6/8/2026 12:05:09 AM", Order::MonthFirst), Time::iso("2026-06-08T00:05:09"));
    assert_eq!(of_row("6/8/2026 12:05:09 PM", Order::MonthFirst), Time::iso("2026-06-08T12:05:09"));
    assert_eq!(of_row("08.06.2026", Order::MonthFirst), Time::iso("2026-06-08"));
    assert_eq!(of_push("08062026144331"), afternoon);
    for text in ["", "yesterday", "6/8/26", "13/13/2026 1:00:00 AM", "6/8/2026 25:00"] {
        assert_eq!(of_row(text, Order::MonthFirst), None, "{text}");
    }
    for text in ["", "0806202614433", "32062026144331", "08062026144361"] {
        assert_eq!(of_push(text), None, "{text}");
    }
}

#[test]
fn one_date_tells_the_order_of_all() {
    for (dates, order) in [
        (["8/6/2026 14:43", "13/6/2026 08:00"], Some(Order::DayFirst)),
        (["8/6/2026 14:43", "8/16/2026 08:00"], Some(Order::MonthFirst)),
        (["8/6/2026 2:43:31 PM", "13/6/2026 8:00:00 AM"], Some(Order::DayFirst)),
        (["8/6/2026 2:43:31 PM", "8/7/2026 8:00:00 a.m."], Some(Order::MonthFirst)),
        (["8/6/2026 14:43:31", "08/07/2026, 08:00"], Some(Order::DayFirst)),
        (["08.06.2026", "8/7/2026"], Some(Order::DayFirst)),
        (["8/6/2026", "2026-06-08 14:43"], None),
        (["14:00-15:00", "1. / 2. x"], None),
    ] {
        assert_eq!(Order::of(dates.into_iter()), order, "{dates:?}");
    }
}

#[test]
fn a_window_needs_one_day() {
    let window = |text| window(text, None);
    let (day, clocks) = window("Delivery on 18.06.2026 between 14:00 and 15:00.").unwrap();
    assert_eq!((day.to_string().as_str(), clocks.len()), ("2026-06-18", 2));
    assert_eq!(window("18.06.2026, 14:00-15:00").unwrap().1.len(), 2);
    assert!(window("Between 14:00 and 15:00").is_none() && window("18.06.2026 or 19.06.2026").is_none());
    let day = |text, order| super::when::window(text, order).unwrap().0.to_string();
    assert_eq!(day("on 4/6/2026", Some(Order::DayFirst)), "2026-06-04");
    assert_eq!(day("on 4/16/2026", Some(Order::DayFirst)), "2026-04-16");
}

#[test]
fn the_codes_of_one_scan_mean_the_same() {
    for names in meaning::SAME {
        let meanings: Vec<_> = names.iter().map(|name| meaning::codes().get(name).unwrap()).collect();
        assert!(meanings.windows(2).all(|pair| pair[0] == pair[1]), "{names:?}");
    }
}
