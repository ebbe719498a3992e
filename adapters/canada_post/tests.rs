//! What stories cannot show: the legacy account's requests.
