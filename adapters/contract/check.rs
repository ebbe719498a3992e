//! Check digits that several carriers share.

/// GS1's: from the right, the check digit itself, digits weigh 1 and 3 by turns.
pub fn gs1(digits: &str) -> bool {
    let mut sum = 0;
    for (index, byte) in digits.bytes().rev().enumerate() {
        if !byte.is_ascii_digit() {
            return false;
        }
        sum += u32::from(byte - b'0') * if index % 2 == 0 { 1 } else { 3 };
    }
    !digits.is_empty() && sum.is_multiple_of(10)
}

/// UPU S10's (`RR473124829CA`): eight digits weighed, from eleven; ten is written 0 and eleven 5.
pub fn s10(number: &str) -> bool {
    let Some(digits) = number.as_bytes().get(2..11).filter(|digits| digits.iter().all(u8::is_ascii_digit)) else {
        return false;
    };
    let mut digits = digits.iter().map(|byte| u32::from(byte - b'0'));
    let sum: u32 = [8, 6, 4, 2, 3, 5, 9, 7].iter().zip(digits.by_ref()).map(|(weight, digit)| weight * digit).sum();
    let wanted = match 11 - sum % 11 {
        10 => 0,
        11 => 5,
        other => other,
    };
    digits.next() == Some(wanted)
}

/// DHL Express's: the last digit is the digits before it, as one number, modulo 7.
pub fn mod7(digits: &str) -> bool {
    let Some((serial, check)) = digits.len().checked_sub(1).and_then(|last| digits.split_at_checked(last)) else {
        return false;
    };
    matches!((serial.parse::<u64>(), check.parse::<u64>()), (Ok(serial), Ok(check)) if serial % 7 == check)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gs1_counts_from_the_right() {
        assert!(gs1("00340434700000000016") && gs1("4006381333931"));
        assert!(!gs1("00340434700000000017") && !gs1("4006381333932") && !gs1("") && !gs1("40063813339A1"));
    }

    #[test]
    fn s10_weighs_eight_digits() {
        assert!(s10("RR473124829CA") && s10("LQ550012345DE"));
        for wrong in ["RR473124828CA", "RR4731248CA", "RR47312482", "", "RRé73124829CA", "RR47312A829CA"] {
            assert!(!s10(wrong), "{wrong}");
        }
    }

    #[test]
    fn mod7_reads_the_serial_as_one_number() {
        assert!(mod7("4209186332") && mod7("3318810025") && mod7("73891051146"));
        assert!(!mod7("4209186333") && !mod7("3318810010") && !mod7("") && !mod7("4") && !mod7("331881002é"));
    }
}
