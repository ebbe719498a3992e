//! Certificates for tests, of authorities that live as long as the test.

use std::path::Path;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DistinguishedName, DnType, IsCa, KeyPair};

/// OpenSSL takes a certificate for its own authority's where both have one name.
fn called(name: &str) -> DistinguishedName {
    let mut names = DistinguishedName::new();
    names.push(DnType::CommonName, name);
    names
}

/// An authority of its own.
pub(crate) struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    pub(crate) fn new() -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.distinguished_name = called(&format!("authority {:08x}", rand::random::<u32>()));
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        Self(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
    }

    /// Its own certificate, in PEM.
    pub(crate) fn certificate(&self) -> String {
        self.0.pem()
    }

    /// A certificate for this name, and its key.
    pub(crate) fn issue(&self, name: &str) -> (String, String) {
        let key = KeyPair::generate().unwrap();
        let names = if name.contains(' ') { Vec::new() } else { vec![name.to_owned()] };
        let mut params = CertificateParams::new(names).unwrap();
        params.distinguished_name = called(name);
        let certificate = params.signed_by(&key, &self.0).unwrap();
        (certificate.pem(), key.serialize_pem())
    }

    /// Writes what a server on localhost needs, and says it in a configuration.
    pub(crate) fn serve(&self, home: &Path, clients: Option<&Self>) -> String {
        let (certificate, key) = self.issue("localhost");
        let write = |file: &str, content: &str| std::fs::write(home.join(file), content).unwrap();
        write("tls.crt", &certificate);
        write("tls.key", &key);
        let file = |name: &str| home.join(name).display().to_string();
        let own = format!("[tls]\ncertificate = {:?}\nkey = {:?}\n", file("tls.crt"), file("tls.key"));
        match clients {
            None => own,
            Some(clients) => {
                write("clients.crt", &clients.certificate());
                format!("{own}client_authorities = {:?}\n", file("clients.crt"))
            }
        }
    }
}
