//! Certificates of our ports: read at the start, and again when their files change or at SIGHUP. Connections that are open
//! stay as they are; what cannot be read leaves what is in use.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use rustls::ServerConfig;
use rustls::crypto::ring;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::WebPkiClientVerifier;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;
use tokio_rustls::TlsAcceptor;
use tokio_util::sync::CancellationToken;

use crate::config::Tls;

/// How often the files are looked at.
const LOOK: Duration = Duration::from_secs(30);

/// Why there are no certificates: which key, which file, what is wrong with it.
#[derive(Debug, thiserror::Error)]
#[error("{key} {}: {why}", file.display())]
pub struct TlsError {
    key: &'static str,
    file: PathBuf,
    why: String,
}

/// What a port proves itself with.
#[derive(Clone)]
pub struct Certificates {
    files: Tls,
    protocol: &'static [u8],
    asks_clients: bool,
    current: watch::Sender<Arc<ServerConfig>>,
}

impl fmt::Debug for Certificates {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Certificates").field("files", &self.files).finish_non_exhaustive()
    }
}

impl Certificates {
    /// For the HTTP port: carriers have no certificates.
    pub fn http(files: &Tls) -> Result<Self, TlsError> {
        Self::read(files, b"http/1.1", false)
    }

    /// For the gRPC port: with authorities of clients, callers need a certificate of one of them.
    pub fn grpc(files: &Tls) -> Result<Self, TlsError> {
        Self::read(files, b"h2", true)
    }

    fn read(files: &Tls, protocol: &'static [u8], asks_clients: bool) -> Result<Self, TlsError> {
        let current = watch::Sender::new(configuration(files, protocol, asks_clients)?);
        Ok(Self { files: files.clone(), protocol, asks_clients, current })
    }

    /// Reads the files again.
    pub fn renew(&self) -> Result<(), TlsError> {
        self.current.send_replace(configuration(&self.files, self.protocol, self.asks_clients)?);
        Ok(())
    }

    pub(super) fn acceptor(&self) -> TlsAcceptor {
        Arc::clone(&*self.current.borrow()).into()
    }

    /// When the files were last written; a file that is gone for a moment counts as another.
    fn written(&self) -> Vec<Option<SystemTime>> {
        let Tls { certificate, key, client_authorities } = &self.files;
        let files = [Some(certificate), Some(key), client_authorities.as_ref()];
        files.into_iter().flatten().map(|file| std::fs::metadata(file).and_then(|data| data.modified()).ok()).collect()
    }
}

fn configuration(files: &Tls, protocol: &[u8], asks_clients: bool) -> Result<Arc<ServerConfig>, TlsError> {
    let chain = certificates("tls.certificate", &files.certificate)?;
    let fail = |key, file: &Path, why: String| TlsError { key, file: file.to_owned(), why };
    let key = PrivateKeyDer::from_pem_file(&files.key)
        .map_err(|error| fail("tls.key", &files.key, format!("no private key in PEM: {error}")))?;
    let provider = Arc::new(ring::default_provider());
    let builder = ServerConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(|error| fail("tls.certificate", &files.certificate, error.to_string()))?;
    let builder = match files.client_authorities.as_ref().filter(|_| asks_clients) {
        None => builder.with_no_client_auth(),
        Some(file) => {
            let name = "tls.client_authorities";
            let mut roots = rustls::RootCertStore::empty();
            for authority in certificates(name, file)? {
                roots.add(authority).map_err(|error| fail(name, file, error.to_string()))?;
            }
            let verifier = WebPkiClientVerifier::builder_with_provider(roots.into(), provider)
                .build()
                .map_err(|error| fail(name, file, error.to_string()))?;
            builder.with_client_cert_verifier(verifier)
        }
    };
    let mut configuration = builder.with_single_cert(chain, key).map_err(|error| {
        fail("tls.key", &files.key, format!("does not go with {}: {error}", files.certificate.display()))
    })?;
    configuration.alpn_protocols = vec![protocol.to_vec()];
    Ok(Arc::new(configuration))
}

fn certificates(key: &'static str, file: &Path) -> Result<Vec<CertificateDer<'static>>, TlsError> {
    let fail = |why: String| TlsError { key, file: file.to_owned(), why };
    let read = CertificateDer::pem_file_iter(file).and_then(Iterator::collect::<Result<Vec<_>, _>>);
    let read = read.map_err(|error| fail(format!("cannot be read as certificates in PEM: {error}")))?;
    if read.is_empty() { Err(fail("holds no certificate in PEM".into())) } else { Ok(read) }
}

/// Reads certificates again when their files change and at SIGHUP, until `stop`.
pub async fn renew(all: Vec<Certificates>, stop: CancellationToken) {
    if all.is_empty() {
        return;
    }
    let written = |all: &[Certificates]| all.iter().map(Certificates::written).collect::<Vec<_>>();
    let mut before = written(&all);
    let mut hangup = match signal(SignalKind::hangup()) {
        Ok(hangup) => hangup,
        Err(error) => {
            tracing::warn!(%error, "SIGHUP is not heard");
            return;
        }
    };
    loop {
        let told = tokio::select! {
            () = stop.cancelled() => return,
            _ = hangup.recv() => true,
            () = tokio::time::sleep(LOOK) => false,
        };
        let now = written(&all);
        if now == before && !told {
            continue;
        }
        let renewed = all.iter().try_for_each(Certificates::renew);
        match renewed {
            Ok(()) => {
                tracing::info!("certificates read again");
                before = now;
            }
            // Perhaps only half of them are written by now: they are looked at again.
            Err(error) => tracing::warn!(%error, "certificates not renewed, the old ones stay in use"),
        }
    }
}
