//! Pushes over kept HTTP/1.1 connections, written by hand: what is measured is the server.

use std::cell::Cell;
use std::rc::Rc;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::task::LocalSet;

use super::sample::{SCANS, number, push_of};

/// Requests that are ready to be sent.
pub(crate) fn requests(serials: std::ops::Range<usize>) -> Vec<Vec<u8>> {
    requests_of(serials, SCANS)
}

/// The same with the first so many of ten scans.
pub(crate) fn requests_of(serials: std::ops::Range<usize>, scans: usize) -> Vec<Vec<u8>> {
    let request = |serial| {
        let (body, signature) = push_of(&number(serial), scans);
        let length = body.len();
        format!(
            "POST /webhooks/bench HTTP/1.1\r\nhost: bench\r\ncontent-type: application/json\r\n\
             fdx-signature: {signature}\r\ncontent-length: {length}\r\n\r\n{body}"
        )
        .into_bytes()
    };
    serials.map(request).collect()
}

/// Connections to one server.
pub(crate) struct Posts {
    sockets: Vec<TcpStream>,
}

impl Posts {
    pub(crate) async fn open(port: u16, connections: usize) -> Self {
        let mut sockets = Vec::new();
        for _ in 0..connections {
            let socket = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
            socket.set_nodelay(true).unwrap();
            sockets.push(socket);
        }
        Self { sockets }
    }

    /// Sends them all, one after the other on every connection; each is answered.
    pub(crate) async fn send(&mut self, requests: Vec<Vec<u8>>) {
        let (next, requests) = (Rc::new(Cell::new(0)), Rc::new(requests));
        let tasks = LocalSet::new();
        for mut socket in self.sockets.drain(..) {
            let (next, requests) = (Rc::clone(&next), Rc::clone(&requests));
            tasks.spawn_local(async move {
                while let Some(request) = requests.get(next.get()) {
                    next.set(next.get() + 1);
                    socket.write_all(request).await.unwrap();
                    answer(&mut socket).await;
                }
                socket
            });
        }
        // A set of local tasks gives nothing back: the connections end with their round.
        tasks.await;
    }
}

/// Reads one answer, which must be a 200.
async fn answer(socket: &mut TcpStream) {
    let mut read = Vec::with_capacity(512);
    loop {
        assert!(socket.read_buf(&mut read).await.unwrap() > 0, "the server hung up");
        let text = String::from_utf8_lossy(&read);
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        assert!(head.starts_with("HTTP/1.1 200"), "{head}");
        let length = head.to_ascii_lowercase();
        let length = length.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap_or("0");
        if body.len() >= length.trim().parse::<usize>().unwrap() {
            return;
        }
    }
}
