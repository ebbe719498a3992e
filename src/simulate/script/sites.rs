//! Places where scans happen: real cities, with invented facility codes.

/// A facility, shop or door.
#[derive(Debug)]
pub(in crate::simulate) struct Site {
    pub(in crate::simulate) city: &'static str,
    /// State or province, empty where the country has none in addresses.
    pub(in crate::simulate) region: &'static str,
    pub(in crate::simulate) postal_code: &'static str,
    pub(in crate::simulate) country: &'static str,
    pub(in crate::simulate) country_name: &'static str,
    /// IANA.
    pub(in crate::simulate) zone: &'static str,
    /// The carrier's code of the building.
    pub(in crate::simulate) facility: &'static str,
}

macro_rules! sites {
    ($($name:ident = $city:literal, $region:literal, $postal_code:literal, $country:literal, $country_name:literal, $zone:literal, $facility:literal;)+) => {
        $(pub(super) static $name: Site = Site {
            city: $city,
            region: $region,
            postal_code: $postal_code,
            country: $country,
            country_name: $country_name,
            zone: $zone,
            facility: $facility,
        };)+
    };
}

sites! {
    NEWARK = "Newark", "NJ", "07114", "US", "United States", "America/New_York", "0719";
    BOSTON = "Boston", "MA", "02127", "US", "United States", "America/New_York", "0216";
    MIAMI = "Miami", "FL", "33122", "US", "United States", "America/New_York", "3312";
    LOUISVILLE = "Louisville", "KY", "40213", "US", "United States", "America/Kentucky/Louisville", "4009";
    CHICAGO = "Chicago", "IL", "60632", "US", "United States", "America/Chicago", "6068";
    AUSTIN = "Austin", "TX", "78744", "US", "United States", "America/Chicago", "7873";
    MEMPHIS = "Memphis", "TN", "38118", "US", "United States", "America/Chicago", "MEMH";
    DENVER = "Denver", "CO", "80216", "US", "United States", "America/Denver", "8021";
    PHOENIX = "Phoenix", "AZ", "85034", "US", "United States", "America/Phoenix", "8520";
    PORTLAND = "Portland", "OR", "97218", "US", "United States", "America/Los_Angeles", "9724";
    SEATTLE = "Seattle", "WA", "98188", "US", "United States", "America/Los_Angeles", "9819";
    LOS_ANGELES = "Los Angeles", "CA", "90045", "US", "United States", "America/Los_Angeles", "9003";
    LONDON = "London", "", "EC1A 1BB", "GB", "United Kingdom", "Europe/London", "LHRA";
    LYON = "Lyon", "", "69007", "FR", "France", "Europe/Paris", "LYS";
    PARIS = "Paris", "", "75012", "FR", "France", "Europe/Paris", "CDG";
    LEIPZIG = "Leipzig", "", "04435", "DE", "Germany", "Europe/Berlin", "LEJ";
    HAMBURG = "Hamburg", "", "20457", "DE", "Germany", "Europe/Berlin", "HAM";
    BERLIN = "Berlin", "", "10243", "DE", "Germany", "Europe/Berlin", "BER";
    MUNICH = "Munich", "", "80339", "DE", "Germany", "Europe/Berlin", "MUC";
    UTRECHT = "Utrecht", "", "3542 AD", "NL", "The Netherlands", "Europe/Amsterdam", "UTC";
    ROTTERDAM = "Rotterdam", "", "3011 AA", "NL", "The Netherlands", "Europe/Amsterdam", "RTM";
    FRANKFURT = "Frankfurt", "", "60314", "DE", "Germany", "Europe/Berlin", "FRA";
    KASSEL = "Kassel", "", "34123", "DE", "Germany", "Europe/Berlin", "0134";
    EINDHOVEN = "Eindhoven", "", "5651 GH", "NL", "The Netherlands", "Europe/Amsterdam", "0522";
    AMERSFOORT = "Amersfoort", "", "3821 AD", "NL", "The Netherlands", "Europe/Amsterdam", "0515";
    MECHELEN = "Mechelen", "", "2800", "BE", "Belgium", "Europe/Brussels", "0530";
    WARSAW = "Warszawa", "", "02-232", "PL", "Poland", "Europe/Warsaw", "WAW";
    LODZ = "Łódź", "", "92-516", "PL", "Poland", "Europe/Warsaw", "LDZ";
    KRAKOW = "Kraków", "", "30-624", "PL", "Poland", "Europe/Warsaw", "KRA";
    GDANSK = "Gdańsk", "", "80-298", "PL", "Poland", "Europe/Warsaw", "GDN";
    TOKYO = "Tokyo", "", "135-0064", "JP", "Japan", "Asia/Tokyo", "NRT";
    SAO_PAULO = "Sao Paulo", "", "04576-010", "BR", "Brazil", "America/Sao_Paulo", "GRU";
    TORONTO = "Mississauga", "ON", "L5T 2T9", "CA", "Canada", "America/Toronto", "YYZ";
    MONTREAL = "Montreal", "QC", "H4T 1T9", "CA", "Canada", "America/Toronto", "YUL";
    HALIFAX = "Halifax", "NS", "B3J 1S9", "CA", "Canada", "America/Halifax", "YHZ";
    SAINT_JOHNS = "St. John's", "NL", "A1B 3X5", "CA", "Canada", "America/St_Johns", "YYT";
    CALGARY = "Calgary", "AB", "T2E 7L9", "CA", "Canada", "America/Edmonton", "YYC";
    VANCOUVER = "Vancouver", "BC", "V6B 4A2", "CA", "Canada", "America/Vancouver", "YVR";
}
