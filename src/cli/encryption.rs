//! TLS to a server: whom the client trusts, and what it proves itself with.

use std::path::{Path, PathBuf};

use clap::Args;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use tonic::transport::{Certificate, ClientTlsConfig, Endpoint, Identity};

use super::exit::{Exit, Failure};

/// For `https://` servers.
#[derive(Clone, Debug, Default, Args)]
pub(super) struct Encryption {
    /// Authorities that the server's certificate may be of, in PEM; those of the system if not given
    #[arg(long, value_name = "FILE", env = "WAYBILL_CA")]
    ca: Option<PathBuf>,
    /// Our certificate, in PEM, where the server asks for one
    #[arg(long, value_name = "FILE", env = "WAYBILL_CLIENT_CERT", requires = "client_key")]
    client_cert: Option<PathBuf>,
    /// Its private key, in PEM
    #[arg(long, value_name = "FILE", env = "WAYBILL_CLIENT_KEY", requires = "client_cert")]
    client_key: Option<PathBuf>,
}

impl Encryption {
    /// Whether the server is shown a certificate of ours.
    pub(super) fn proves_itself(&self) -> bool {
        self.client_cert.is_some()
    }

    /// The endpoint as its scheme wants it.
    pub(super) fn of(&self, endpoint: Endpoint) -> Result<Endpoint, Failure> {
        if endpoint.uri().scheme_str() != Some("https") {
            return Ok(endpoint);
        }
        let mut tls = match &self.ca {
            Some(file) => {
                let authorities = read("--ca", file)?;
                if CertificateDer::pem_slice_iter(&authorities).next().is_none_or(|first| first.is_err()) {
                    let why = format!("--ca {}: holds no certificate in PEM", file.display());
                    return Err(Failure::new(Exit::Usage, why));
                }
                ClientTlsConfig::new().ca_certificate(Certificate::from_pem(authorities))
            }
            None => ClientTlsConfig::new().with_native_roots(),
        };
        if let (Some(certificate), Some(key)) = (&self.client_cert, &self.client_key) {
            let (certificate, key) = (read("--client-cert", certificate)?, read("--client-key", key)?);
            tls = tls.identity(Identity::from_pem(certificate, key));
        }
        endpoint.tls_config(tls).map_err(|error| {
            let why = super::trouble::innermost(&error);
            Failure::new(Exit::Usage, format!("--ca, --client-cert or --client-key: {why}"))
        })
    }
}

fn read(flag: &str, file: &Path) -> Result<Vec<u8>, Failure> {
    std::fs::read(file).map_err(|error| Failure::new(Exit::Usage, format!("{flag} {}: {error}", file.display())))
}
