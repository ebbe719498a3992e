//! The socket under hyper, plain or TLS. What hyper writes in one turn is gathered and goes out at its end in one piece: h2
//! would else make a system call of every frame of 256 bytes and more. The driver of the connection sends it
//! ([`Wire::poll_send`]); hyper's own flush only says that a turn is over.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::Instant;
use tokio_rustls::server::TlsStream;

use super::ended::Cut;
use super::frames::Frames;

/// What is gathered before hyper has to wait for the peer. One that takes nothing costs twice this at most: what has gone out
/// before may still lie in front of it.
const GATHERED: usize = 32 * 1024;

/// A buffer of at most this is kept between turns: an idle connection holds next to nothing.
const KEPT: usize = 4 * 1024;

/// Who takes so much in a while is slow at worst. As much as is handed over at a time: less need not be a sign of life.
const ENOUGH: usize = 16 * 1024;

/// A socket of ours.
#[derive(Debug)]
pub(super) enum Stream {
    /// Without TLS.
    Plain(TcpStream),
    /// With.
    Tls(Box<TlsStream<TcpStream>>),
}

/// The socket, shared by hyper and the driver of the connection, which are polled by one task.
#[derive(Clone, Debug)]
pub(super) struct Wire(Arc<Mutex<Socket>>);

#[derive(Debug)]
struct Socket {
    stream: Stream,
    gathered: Vec<u8>,
    /// So much of it has gone out.
    gone: usize,
    frames: Option<Frames>,
    read_at: Instant,
    blocked_since: Option<Instant>,
    /// Why what came is read no further.
    offence: Option<Cut>,
    /// So much has gone out since then.
    sent: (usize, Instant),
    /// Whether it was enough the last time that somebody asked.
    moves: bool,
}

/// What was noticed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Noticed {
    /// Whether it is HTTP/2 that is spoken.
    pub(super) is_http2: bool,
    /// The last bytes came then.
    pub(super) read_at: Instant,
    /// Since when the peer takes nothing.
    pub(super) blocked_since: Option<Instant>,
    /// HTTP/2 has begun; HTTP/1 needs no greeting.
    pub(super) greeted: bool,
    /// Since when a frame or head is under way.
    pub(super) partial_since: Option<Instant>,
    /// Why what came is read no further.
    pub(super) offence: Option<Cut>,
}

impl Wire {
    /// `frames` looks at what comes, where it is HTTP/2.
    pub(super) fn new(stream: Stream, frames: Option<Frames>) -> Self {
        let now = Instant::now();
        Self(Arc::new(Mutex::new(Socket {
            stream,
            gathered: Vec::new(),
            gone: 0,
            frames,
            read_at: now,
            blocked_since: None,
            offence: None,
            sent: (0, now),
            moves: false,
        })))
    }

    /// Sends what was gathered.
    pub(super) fn poll_send(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.socket().poll_send(cx)
    }

    pub(super) fn noticed(&self) -> Noticed {
        let socket = self.socket();
        Noticed {
            is_http2: socket.frames.is_some(),
            read_at: socket.read_at,
            blocked_since: socket.blocked_since,
            greeted: socket.frames.as_ref().is_none_or(Frames::greeted),
            partial_since: socket.frames.as_ref().and_then(Frames::partial_since),
            offence: socket.offence,
        }
    }

    /// Whether the peer has taken [`ENOUGH`] lately, looked at each `window`; and when to look again.
    pub(super) fn moves(&self, now: Instant, window: Duration) -> (bool, Instant) {
        let mut socket = self.socket();
        let (sent, since) = socket.sent;
        if now.duration_since(since) >= window {
            socket.moves = sent >= ENOUGH;
            socket.sent = (0, now);
        }
        (socket.moves, socket.sent.1 + window)
    }

    /// Where the peer takes nothing, what waits for it in the kernel goes with the connection: it would else stay there for
    /// minutes, and the peer would not learn of the end.
    pub(super) fn give_up(&self) {
        let socket = self.socket();
        if socket.blocked_since.is_some() {
            let stream = match &socket.stream {
                Stream::Plain(stream) => stream,
                Stream::Tls(stream) => stream.get_ref().0,
            };
            if let Err(error) = stream.set_zero_linger() {
                tracing::debug!(%error, "what waits for the peer stays in the kernel");
            }
        }
    }

    fn socket(&self) -> MutexGuard<'_, Socket> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Socket {
    fn waiting(&self) -> usize {
        self.gathered.len() - self.gone
    }

    fn poll_send(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        while let Some(rest) = self.gathered.get(self.gone..).filter(|rest| !rest.is_empty()) {
            match Pin::new(&mut self.stream).poll_write(cx, rest) {
                Poll::Ready(Ok(0)) => return Poll::Ready(Err(io::ErrorKind::WriteZero.into())),
                Poll::Ready(Ok(sent)) => {
                    self.gone += sent;
                    self.sent.0 += sent;
                    self.blocked_since = None;
                    if let Some(frames) = &mut self.frames {
                        frames.sent(sent);
                    }
                }
                Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
                Poll::Pending => {
                    self.blocked_since.get_or_insert_with(Instant::now);
                    return Poll::Pending;
                }
            }
        }
        self.gathered.clear();
        self.gone = 0;
        self.gathered.shrink_to(KEPT);
        // TLS may hold some of it back.
        match Pin::new(&mut self.stream).poll_flush(cx) {
            Poll::Ready(flushed) => {
                self.blocked_since = None;
                Poll::Ready(flushed)
            }
            Poll::Pending => {
                self.blocked_since.get_or_insert_with(Instant::now);
                Poll::Pending
            }
        }
    }

    /// Room for more, once there is some.
    fn poll_room(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<usize>> {
        if self.waiting() >= GATHERED
            && let Poll::Ready(sent) = self.poll_send(cx)
        {
            sent?;
        }
        // The peer may have taken some of it.
        if self.waiting() >= GATHERED {
            return Poll::Pending;
        }
        Poll::Ready(Ok(GATHERED - self.waiting()))
    }

    fn gather(&mut self, bytes: &[u8], room: usize) -> usize {
        let taken = bytes.get(..room).unwrap_or(bytes);
        // A peer that is slow but takes all the while must not let what has gone out pile up: moving the rest costs no more
        // than sending that did.
        if self.gone >= self.waiting().max(KEPT) {
            self.gathered.drain(..self.gone);
            self.gone = 0;
        }
        self.gathered.extend_from_slice(taken);
        taken.len()
    }

    fn poll_read(&mut self, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        ready!(Pin::new(&mut self.stream).poll_read(cx, buffer))?;
        let came = buffer.filled().get(before..).unwrap_or_default();
        if !came.is_empty() {
            self.read_at = Instant::now();
            if let Some(frames) = &mut self.frames {
                frames.came(came, self.read_at).map_err(|cut| {
                    self.offence = Some(cut);
                    io::Error::other(cut)
                })?;
            }
        }
        Poll::Ready(Ok(()))
    }
}

impl AsyncRead for Wire {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        self.socket().poll_read(cx, buffer)
    }
}

impl AsyncWrite for Wire {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let mut socket = self.socket();
        let room = ready!(socket.poll_room(cx))?;
        Poll::Ready(Ok(socket.gather(bytes, room)))
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let mut socket = self.socket();
        let room = ready!(socket.poll_room(cx))?;
        let mut taken = 0;
        for slice in slices {
            taken += socket.gather(slice, room - taken);
        }
        Poll::Ready(Ok(taken))
    }

    /// h2 then hands over its parts of 256 bytes and more without a copy of its own.
    fn is_write_vectored(&self) -> bool {
        true
    }

    /// The turn is over: what is gathered goes out when the connection has been polled.
    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let mut socket = self.socket();
        ready!(socket.poll_send(cx))?;
        Pin::new(&mut socket.stream).poll_shutdown(cx)
    }
}

impl AsyncRead for Stream {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Self::Plain(stream) => Pin::new(stream).poll_read(cx, buffer),
            Self::Tls(stream) => Pin::new(stream).poll_read(cx, buffer),
        }
    }
}

impl AsyncWrite for Stream {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        match self.get_mut() {
            Self::Plain(stream) => Pin::new(stream).poll_write(cx, bytes),
            Self::Tls(stream) => Pin::new(stream).poll_write(cx, bytes),
        }
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Self::Plain(stream) => Pin::new(stream).poll_flush(cx),
            Self::Tls(stream) => Pin::new(stream).poll_flush(cx),
        }
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Self::Plain(stream) => Pin::new(stream).poll_shutdown(cx),
            Self::Tls(stream) => Pin::new(stream).poll_shutdown(cx),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::future::poll_fn;

    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::net::TcpListener;

    use super::*;

    async fn pair() -> (Wire, TcpStream) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let peer = TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
        let (stream, _) = listener.accept().await.unwrap();
        (Wire::new(Stream::Plain(stream), None), peer)
    }

    #[tokio::test]
    async fn what_is_written_goes_out_when_it_is_sent() {
        let (mut wire, mut peer) = pair().await;
        let slices = [IoSlice::new(b"two "), IoSlice::new(b"three")];
        wire.write_all(b"one ").await.unwrap();
        assert_eq!(wire.write_vectored(&slices).await.unwrap(), 9);
        wire.flush().await.unwrap();
        assert_eq!(wire.socket().waiting(), 13);
        poll_fn(|cx| wire.poll_send(cx)).await.unwrap();
        let mut read = [0; 13];
        peer.read_exact(&mut read).await.unwrap();
        assert_eq!(&read, b"one two three");
        assert_eq!(wire.socket().waiting(), 0);
    }

    #[tokio::test]
    async fn a_peer_that_takes_nothing_makes_the_writer_wait_and_is_noticed() {
        let (mut wire, mut peer) = pair().await;
        let mut written = 0;
        let chunk = vec![7; 16 * 1024];
        // Until the kernel's buffers on both sides are full, and ours.
        let blocked = poll_fn(|cx| {
            loop {
                match Pin::new(&mut wire).poll_write(cx, &chunk) {
                    Poll::Ready(taken) => written += taken.unwrap(),
                    Poll::Pending => return Poll::Ready(wire.noticed().blocked_since),
                }
            }
        });
        assert!(blocked.await.is_some());
        assert!(wire.socket().waiting() >= GATHERED && wire.socket().gathered.capacity() <= 4 * GATHERED);
        let reader = tokio::spawn(async move {
            let (mut all, mut bite) = (0, [0; 1024]);
            loop {
                match peer.read(&mut bite).await.unwrap() {
                    0 => return all,
                    read => all += read,
                }
            }
        });
        // It is hardly ever all out, and yet nothing piles up.
        for _ in 0..500 {
            wire.write_all(&chunk).await.unwrap();
            written += chunk.len();
            assert!(wire.socket().gathered.capacity() <= 4 * GATHERED);
        }
        wire.write_all(&chunk).await.unwrap();
        wire.shutdown().await.unwrap();
        assert!(wire.noticed().blocked_since.is_none());
        drop(wire);
        assert_eq!(reader.await.unwrap(), written + chunk.len());
    }

    #[tokio::test]
    async fn a_peer_that_has_gone_is_an_error() {
        let (mut wire, peer) = pair().await;
        drop(peer);
        let ended = async {
            loop {
                wire.write_all(&[0; 1024]).await?;
                poll_fn(|cx| wire.poll_send(cx)).await?;
            }
        };
        let ended: io::Result<()> = ended.await;
        ended.unwrap_err();
    }
}
