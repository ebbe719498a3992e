//! The connection to a server: address, deadline, and a runtime to wait in.

use std::time::Duration;

use clap::Args;
use tonic::service::interceptor::InterceptedService;
use tonic::transport::{Channel, Endpoint};
use tonic::{Request, Response, Status};

use super::credential::{Bearer, Credential};
use super::encryption::Encryption;
use super::exit::{Exit, Failure};
use super::trouble;
use crate::proto::v1::admin_client::AdminClient;
use crate::proto::v1::orders_client::OrdersClient;
use crate::proto::v1::tracking_client::TrackingClient;

/// A list of shipments may be long; the server has bounds of its own.
const LARGEST_ANSWER: usize = 64 << 20;

/// Which server to ask, and how long to wait for it.
#[derive(Clone, Debug, Args)]
pub(super) struct Server {
    /// The server's address
    #[arg(long, value_name = "URL", env = "WAYBILL_SERVER", default_value = "http://127.0.0.1:50051")]
    pub(super) server: String,
    /// How long to wait for an answer
    #[arg(long, value_name = "DURATION", default_value = "30s", value_parser = humantime::parse_duration)]
    pub(super) timeout: Duration,
    #[command(flatten)]
    pub(super) credential: Credential,
    #[command(flatten)]
    pub(super) encryption: Encryption,
}

/// A connection that sends the key along with every call.
type Connection = InterceptedService<Channel, Bearer>;
pub(super) type Client = TrackingClient<Connection>;

impl Server {
    /// Connects for calls about shipments.
    pub(super) async fn connect(&self) -> Result<Client, Failure> {
        Ok(TrackingClient::new(self.connection().await?).max_decoding_message_size(LARGEST_ANSWER))
    }

    /// Connects for calls of operators.
    pub(super) async fn connect_admin(&self) -> Result<AdminClient<Connection>, Failure> {
        Ok(AdminClient::new(self.connection().await?).max_decoding_message_size(LARGEST_ANSWER))
    }

    /// Connects for calls about orders.
    pub(super) async fn connect_orders(&self) -> Result<OrdersClient<Connection>, Failure> {
        Ok(OrdersClient::new(self.connection().await?).max_decoding_message_size(LARGEST_ANSWER))
    }

    async fn connection(&self) -> Result<Connection, Failure> {
        let endpoint = Endpoint::from_shared(self.server.clone())
            .ok()
            .filter(|endpoint| {
                matches!(endpoint.uri().scheme_str(), Some("http" | "https")) && endpoint.uri().host().is_some()
            })
            .ok_or_else(|| {
                let why = format!(
                    "--server: {:?} is no address of a server; write http://HOST:PORT or https://HOST:PORT",
                    self.server
                );
                Failure::new(Exit::Usage, why)
            })?;
        let bearer = self.credential.bearer(endpoint.uri())?;
        let channel = self
            .encryption
            .of(endpoint)?
            .connect_timeout(self.timeout.min(Duration::from_secs(10)))
            // A watch may be silent for long; a server that is gone is noticed all the same.
            .http2_keep_alive_interval(Duration::from_secs(30))
            .keep_alive_timeout(Duration::from_secs(20))
            .connect()
            .await
            .map_err(|error| {
                let why = trouble::innermost(&error);
                if trouble::distrusts(&error) {
                    let why = format!("the certificate of {} is not accepted: {why}", self.server);
                    return Failure::new(Exit::Failed, why).hint("--ca names the authorities that it may be of");
                }
                Failure::new(Exit::NoAnswer, format!("no server answers at {}: {why}", self.server))
            })?;
        Ok(InterceptedService::new(channel, bearer))
    }

    /// What a status means; where the connection broke, with what the address and the certificates may have to do with it.
    pub(super) fn failure(&self, status: &Status) -> Failure {
        let failure = trouble::failure(status);
        match trouble::broke(status) {
            true if self.server.starts_with("http://") => {
                failure.hint("if the server speaks TLS, its address begins with https://")
            }
            true if !self.encryption.proves_itself() => {
                failure.hint("if the server asks for a certificate of ours: --client-cert and --client-key")
            }
            _ => failure,
        }
    }

    /// A request with the deadline, which the server knows of.
    pub(super) fn request<M>(&self, message: M) -> Request<M> {
        let mut request = Request::new(message);
        request.set_timeout(self.timeout);
        request
    }

    /// Waits for the answer, not longer than the deadline.
    pub(super) async fn answer<M>(
        &self,
        call: impl Future<Output = Result<Response<M>, Status>>,
    ) -> Result<M, Failure> {
        match tokio::time::timeout(self.timeout, call).await {
            Ok(Ok(response)) => Ok(response.into_inner()),
            Ok(Err(status)) => Err(self.failure(&status)),
            Err(_) => Err(Failure::new(Exit::NoAnswer, format!("no answer within {:?}", self.timeout))),
        }
    }
}

/// Runs a command that waits for the network.
pub(super) fn wait<T>(work: impl Future<Output = Result<T, Failure>>) -> Result<T, Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Failure::new(Exit::Failed, format!("no runtime: {error}")))?;
    runtime.block_on(work)
}
