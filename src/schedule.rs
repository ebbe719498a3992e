//! tmp
use jiff::Timestamp;
use waybill_contract::Adapter;
use crate::timeline::Generation;
use crate::proto::v1;
#[derive(Clone,Debug)] pub struct Outlook(Timestamp);
#[derive(Clone,Copy,Debug)] pub struct Ask{pub at:Timestamp,pub class:u8}
impl Outlook { pub fn new(_:&Adapter,_:&Generation,_:&v1::Freshness,_:Option<Timestamp>,now:Timestamp,_:u64)->Self{Self(now)} }
pub fn next_ask(o:&Outlook)->Option<Ask>{Some(Ask{at:o.0 + jiff::SignedDuration::from_hours(3),class:3})}
