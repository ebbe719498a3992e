//! `waybill explain`: where a parcel or an order is, in plain language.

use clap::Args;

use super::client::{Server, wait};
use super::exit::Failure;
use super::filter::name;
use super::output::Output;
use super::show;
use crate::proto::v1;
use v1::explain_request::Question;

#[derive(Debug, Args)]
pub(super) struct Explain {
    #[command(flatten)]
    about: About,
    /// Answer in this language, such as de or en-GB; English where it is not known
    #[arg(long, value_name = "TAG", default_value = "")]
    language: String,
    #[command(flatten)]
    server: Server,
    #[command(flatten)]
    output: Output,
}

#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
struct About {
    /// The shipment: CARRIER/NUMBER
    #[arg(value_parser = name, value_name = "NAME")]
    name: Option<String>,
    /// All parcels of this order
    #[arg(long, value_name = "ID")]
    order: Option<String>,
    /// A tracking number as it was pasted, of whichever carrier
    #[arg(long)]
    number: Option<String>,
    /// A reference of the shipper
    #[arg(long)]
    reference: Option<String>,
}

impl About {
    fn question(self) -> Option<Question> {
        let Self { name, order, number, reference } = self;
        let (order, number) = (order.map(Question::Order), number.map(Question::Number));
        name.map(Question::Name).or(order).or(number).or(reference.map(Question::Reference))
    }
}

impl Explain {
    pub(super) fn run(self) -> Result<(), Failure> {
        let Self { about, language, server, output } = self;
        let request = v1::ExplainRequest { language, question: about.question() };
        let answer = wait(async {
            let mut client = server.connect().await?;
            server.answer(client.explain(server.request(request))).await
        })?;
        output.print("Answer", &answer, show::answer)
    }
}
